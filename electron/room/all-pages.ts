import { readFile } from 'node:fs/promises';
import { namesUnder, type Page, type Pages } from '#electron/server/pages.ts';
import { contentType } from '#src/contract/page.ts';

/** All of a small folder, by URL path; none where there is no folder. */
export async function allPages(folder: string): Promise<ReadonlyMap<string, Page>> {
  const files = await namesUnder(folder).catch(() => new Map<string, string>());
  const pages = [...files].map(async ([name, file]): Promise<[string, Page]> => {
    return [name, { body: await readFile(file), type: contentType(name) }];
  });
  return new Map(await Promise.all(pages));
}

/** Those pages for a door. */
export function pagesOf(all: ReadonlyMap<string, Page>): Pages {
  return { read: async (urlPath) => all.get(urlPath === '/' ? '/index.html' : urlPath) ?? null };
}
