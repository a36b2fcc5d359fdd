import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '#electron/build/paths.ts';
import { describe, expect, it } from 'vitest';
import { codeOf, created, fakeNative, heard, openRoom, rename, valueOf } from './room.ts';

describe('making dossiers', () => {
  it('[H10] gives a new dossier the next free name and overwrites nothing', async () => {
    const { room, ports } = await openRoom();
    const window = room.connect('memory', null);
    const first = await created(window, 'Zaak: nu / "later"');
    const second = await created(window, 'Zaak: nu / "later"');
    expect([first.fileName, second.fileName]).toEqual(['Zaak nu later.regie', 'Zaak nu later 2.regie']);
    expect(path.dirname(first.path)).toBe(ports.documentsFolder);
    expect(unpackDossier(second.dossier).assignment[0]?.title).toBe('Zaak: nu / "later"');
  });

  it('[H10] names a dossier without a usable title', async () => {
    const { room } = await openRoom();
    expect((await created(room.connect('memory', null), ' .. ')).fileName).toBe('Dossier.regie');
  });

  it('[H10] opens a fresh copy of the sample each time', async () => {
    const { room, ports } = await openRoom();
    const window = room.connect('memory', null);
    const { path: made, session } = await created(window, 'Voorbeeld');
    valueOf(await window.call('dossier.close', { session }));
    await copyFile(made, ports.sampleFile);
    const original = await readFile(ports.sampleFile);
    const one = valueOf(await window.call('dossiers.sample', {}));
    await rename(window, one, 'Van mij');
    const two = valueOf(await window.call('dossiers.sample', {}));
    expect([one.fileName, two.fileName]).toEqual(['Zaak en Contact 2027.regie', 'Zaak en Contact 2027 2.regie']);
    expect(unpackDossier(two.dossier).assignment[0]?.title).toBe('Voorbeeld');
    expect(await readFile(ports.sampleFile)).toEqual(original);
    expect((await stat(one.path)).mode & 0o777).toBe(0o600);
  });

  it('[H26] opens the sample as if its story were told today', async () => {
    const { room, ports } = await openRoom();
    const window = room.connect('memory', null);
    await copyFile(path.join(root, 'assets/sample.regie'), ports.sampleFile);
    const { dossier } = valueOf(await window.call('dossiers.sample', {}));
    const { pulses } = unpackDossier(dossier);
    const today = new Date(ports.now()).toISOString().slice(0, 10);
    expect(
      pulses
        .map(({ on }) => on)
        .sort()
        .at(-1),
    ).toBe(today);
  });

  it('[H10] refuses a path that is taken', async () => {
    const { room, folder } = await openRoom();
    const file = path.join(folder, 'taken.regie');
    await writeFile(file, 'mine');
    const window = room.connect('memory', null);
    expect(codeOf(await window.call('dossiers.create', { title: 'x', path: file }))).toBe('file-exists');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('[X9] makes a file only where the user pointed, with the extension of a dossier', async () => {
    const { room, folder } = await openRoom();
    const chosen = path.join(folder, 'gekozen');
    const window = room.connect('desktop', fakeNative(chosen));
    const elsewhere = { title: 'x', path: path.join(folder, 'elders.regie') };
    expect(codeOf(await window.call('dossiers.create', elsewhere))).toBe('path-not-chosen');
    const picked = await window.call('files.pick', {
      purpose: 'save-dossier',
      suggestedName: 'x.regie',
      extensions: ['regie'],
    });
    expect(valueOf(picked)).toBe(`${chosen}.regie`);
    valueOf(await window.call('dossiers.create', { title: 'x', path: valueOf(picked) }));
    expect((await readdir(folder)).filter((name) => name.endsWith('.regie'))).toEqual(['gekozen.regie']);
  });
});

describe('saving elsewhere', () => {
  it('goes on in the new file, in all windows', async () => {
    const { room, folder } = await openRoom();
    const [one, other] = [room.connect('memory', null), room.connect('browser', null)];
    const opened = await created(one);
    valueOf(await other.call('dossiers.open', { path: opened.path, mode: 'normal' }));
    const events = heard(other);
    const path2 = path.join(folder, 'elders.regie');
    const saved = await one.call('dossier.saveAs', { session: opened.session, path: path2 });
    expect(valueOf(saved)).toEqual({ path: path2, fileName: 'elders.regie' });
    expect(events).toContainEqual(expect.objectContaining({ kind: 'replaced', session: opened.session }));
    await rename(one, opened, 'Nieuw');
    await room.flush();
    expect(await readFile(path2, 'utf8')).toContain('Nieuw');
    expect(await readFile(opened.path, 'utf8')).not.toContain('Nieuw');
  });
});

describe('the window title', () => {
  it('[X43] names the dossier that was opened last and is still open', async () => {
    const { room } = await openRoom();
    const native = fakeNative();
    const window = room.connect('desktop', native);
    const first = await created(window, 'Een');
    const second = await created(window, 'Twee');
    await window.call('dossier.close', { session: first.session });
    await window.call('dossier.close', { session: second.session });
    expect(native.shown).toEqual([first.path, second.path, second.path, null]);
  });
});
