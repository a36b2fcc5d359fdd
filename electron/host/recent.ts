import { access } from 'node:fs/promises';
import path from 'node:path';
import type { DossierSummary, RecentDossier } from '#src/contract/calls.ts';
import { type Remembered, rememberedSchema } from '#src/contract/recent.ts';
import { jsonFile } from './json-file.ts';

export type RecentStore = {
  /** Newest first. */
  readonly list: () => Promise<readonly RecentDossier[]>;
  readonly remember: (path: string, openedAt: string, summary: DossierSummary) => Promise<void>;
  /** A newer picture of a dossier that is on the list; others are not added. */
  readonly refresh: (path: string, summary: DossierSummary) => Promise<void>;
  readonly forget: (path: string) => Promise<void>;
  readonly listen: (listener: () => void) => () => void;
  readonly settled: () => Promise<void>;
};

const MAX_RECENT = 12;
/** A share that does not answer counts as absent. */
const EXISTS_MS = 1_000;

function soundEntries(stored: unknown): readonly Remembered[] {
  return (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const parsed = rememberedSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

async function doesExist(file: string): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, EXISTS_MS, false).unref());
  const there = access(file).then(
    () => true,
    () => false,
  );
  return Promise.race([there, late]);
}

/** [H12] The dossiers opened last, each once, with the picture the start screen draws of them. */
export async function openRecent(file: string): Promise<RecentStore> {
  const disk = jsonFile(file);
  let entries = soundEntries(await disk.read());
  const listeners = new Set<() => void>();
  const replace = async (next: readonly Remembered[]): Promise<void> => {
    entries = next.slice(0, MAX_RECENT);
    for (const listener of listeners) listener();
    // A list that can't be kept is no reason to refuse a dossier.
    await disk.write(entries).catch(() => {});
  };
  const without = (path: string): readonly Remembered[] => entries.filter((entry) => entry.path !== path);
  return {
    list: () =>
      Promise.all(
        entries.map(async (entry) => ({
          ...entry,
          fileName: path.basename(entry.path),
          exists: await doesExist(entry.path),
        })),
      ),
    remember: (path, openedAt, summary) => replace([{ path, openedAt, summary }, ...without(path)]),
    refresh: async (path, summary) => {
      const known = entries.find((entry) => entry.path === path);
      if (known !== undefined) await replace(entries.map((entry) => (entry === known ? { ...entry, summary } : entry)));
    },
    forget: (path) => replace(without(path)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: disk.settled,
  };
}
