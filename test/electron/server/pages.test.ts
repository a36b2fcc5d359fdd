import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openPages } from '#electron/server/pages.ts';
import { pageFolder } from './door.ts';

it('[X4] knows the files of its folder by their URL, and the start page', async () => {
  const pages = await openPages(await pageFolder());
  expect((await pages.read('/assets/app.js'))?.type).toBe('text/javascript; charset=utf-8');
  expect(await pages.read('/')).toEqual(await pages.read('/index.html'));
});

it.each(['/../secret.txt', '/assets/../index.html', '/assets', '', 'index.html', '/index.html\0', '/__proto__'])(
  '[X4] knows nothing at %j',
  async (urlPath) => {
    const pages = await openPages(await pageFolder());
    expect(await pages.read(urlPath)).toBeNull();
  },
);

it('[X4] follows no link out of its folder', async () => {
  const folder = await pageFolder();
  await symlink(path.join(folder, '../secret.txt'), path.join(folder, 'link.txt'));
  expect(await (await openPages(folder)).read('/link.txt')).toBeNull();
});
