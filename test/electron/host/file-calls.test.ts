import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, fakeNative, openRoom, valueOf } from './room.ts';

describe('files.list', () => {
  it('[H13] shows folders and dossiers only, folders first, nothing hidden', async () => {
    const { room, folder } = await openRoom();
    const place = path.join(folder, 'place');
    await mkdir(path.join(place, 'Map'), { recursive: true });
    await mkdir(path.join(place, '.git'));
    for (const name of ['b.regie', 'A 10.regie', 'A 2.REGIE', 'list.csv', '.hidden.regie', 'regie']) {
      await writeFile(path.join(place, name), '');
    }
    await symlink('nowhere', path.join(place, 'link.regie'));
    await utimes(path.join(place, 'b.regie'), 1000, 1000);
    const listed = valueOf(await room.connect('browser', null).call('files.list', { folder: place }));
    expect(listed).toMatchObject({ path: place, parent: folder });
    expect(listed.entries.map(({ name, isFolder }) => [name, isFolder])).toEqual([
      ['Map', true],
      ['A 2.REGIE', false],
      ['A 10.regie', false],
      ['b.regie', false],
    ]);
    expect(listed.entries.at(-1)).toMatchObject({
      path: path.join(place, 'b.regie'),
      modifiedAt: '1970-01-01T00:16:40.000Z',
    });
  });

  it('[H13] begins in the documents folder, also before there is one', async () => {
    const { room, ports } = await openRoom();
    const listed = valueOf(await room.connect('browser', null).call('files.list', { folder: null }));
    expect(listed).toMatchObject({ path: ports.documentsFolder, entries: [] });
  });

  it.each([
    ['relative', 'path-not-absolute'],
    ['/no/such/folder', 'folder-missing'],
    ['/etc/hostname', 'folder-missing'],
  ])('[H13] refuses %s', async (folder, code) => {
    const { room } = await openRoom();
    expect(codeOf(await room.connect('browser', null).call('files.list', { folder }))).toBe(code);
  });

  it('[H13] knows where the folders end', async () => {
    const { room } = await openRoom();
    expect(valueOf(await room.connect('browser', null).call('files.list', { folder: '/' })).parent).toBeNull();
  });
});

describe('files.pick', () => {
  const forExport = { purpose: 'save-export', suggestedName: 'm.xlsx', extensions: ['xlsx', 'csv'] } as const;

  it.each([
    ['/x/m.csv', '/x/m.csv'],
    ['/x/m', '/x/m.xlsx'],
    ['/x/../y/m.v2', '/y/m.v2.xlsx'],
    [null, null],
  ])('[X9] turns the choice %j into %j', async (picked, path) => {
    const { room } = await openRoom();
    const window = room.connect('desktop', fakeNative(picked));
    expect(valueOf(await window.call('files.pick', forExport))).toBe(path);
  });

  it('[X9] has no dialog behind the browser door', async () => {
    const { room } = await openRoom();
    expect(codeOf(await room.connect('browser', null).call('files.pick', forExport))).toBe('no-native-dialog');
  });
});
