import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '#electron/storage/store.ts';
import { IDLE_MS } from '#electron/host/session.ts';
import { ok, refuse } from '#src/base/result.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { codeOf, created, fakeNative, heard, openRoom, rename, stores, valueOf } from './room.ts';

/** The store with one method replaced; the others still work on the store itself. */
function withMethod<K extends keyof Store>(store: Store, name: K, method: Store[K]): Store {
  return new Proxy(store, {
    get: (target, key) => {
      if (key === name) return method;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

async function twoWindows() {
  const { room, pass, ports } = await openRoom();
  const [one, other] = [room.connect('desktop', fakeNative()), room.connect('browser', null)];
  const opened = await created(one);
  const same = valueOf(await other.call('dossiers.open', { path: opened.path, mode: 'normal' }));
  return { room, pass, ports, one, other, opened, same };
}

describe('a session', () => {
  it('[H7] is one for all windows on a file, whatever path they come by', async () => {
    const { other, opened, same, ports } = await twoWindows();
    expect(same.session).toBe(opened.session);
    const link = path.join(ports.documentsFolder, 'link.regie');
    await symlink(opened.path, link);
    const linked = valueOf(await other.call('dossiers.open', { path: link, mode: 'normal' }));
    expect(linked.session).toBe(opened.session);
  });

  it('[H3] [H5] acknowledges an edit and tells the other window, not the one that made it', async () => {
    const { one, other, opened } = await twoWindows();
    const [toOne, toOther] = [heard(one), heard(other)];
    const entry = valueOf(await rename(one, opened, 'Nieuw'));
    expect(entry).toMatchObject({ seq: 1, by: 'Karin', at: '2026-06-16T12:00:00.000Z' });
    expect(toOther).toEqual([{ kind: 'entry', session: opened.session, entry }]);
    expect(toOne).toEqual([]);
  });

  it('[H4] numbers the edits of all windows in one row, however many come at once', async () => {
    const { one, other, opened } = await twoWindows();
    const edits = Array.from({ length: 20 }, (_, index) => rename(index % 2 ? one : other, opened, `Titel ${index}`));
    const numbers = (await Promise.all(edits)).map((entry) => valueOf(entry)?.seq);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('[H3] changes nothing and tells nobody when it refuses', async () => {
    const { one, other, opened } = await twoWindows();
    const toOther = heard(other);
    const call = { kind: 'command', name: 'editAssignment', input: { patch: { contractYears: 999 } } } as const;
    expect(codeOf(await one.call('dossier.edit', { session: opened.session, call }))).toBe('invalid-input');
    expect(valueOf(await rename(one, opened, 'Zaak'))).toBeNull();
    const again = valueOf(await one.call('dossiers.open', { path: opened.path, mode: 'normal' }));
    expect(again).toMatchObject({ seq: 0, dossier: opened.dossier });
    expect(toOther).toEqual([]);
  });

  it('[H3] does not acknowledge what the journal refused', async () => {
    const full = refuse('disk-full', { path: 'x' });
    const create: typeof stores.create = async (...args) => {
      const { store, notices } = valueOf(await stores.create(...args));
      return ok({ store: withMethod(store, 'append', () => Promise.resolve(full)), notices });
    };
    const { room } = await openRoom({ stores: { ...stores, create } });
    const [one, other] = [room.connect('memory', null), room.connect('memory', null)];
    const opened = await created(one);
    valueOf(await other.call('dossiers.open', { path: opened.path, mode: 'normal' }));
    const events = heard(other);
    expect(await rename(one, opened, 'Nieuw')).toEqual(full);
    expect(valueOf(await one.call('dossiers.open', { path: opened.path, mode: 'normal' })).seq).toBe(0);
    expect(events).toEqual([]);
  });

  it('[H6] takes back and repeats by number, from any window', async () => {
    const { one, other, opened } = await twoWindows();
    await rename(one, opened, 'Eerst');
    await rename(one, opened, 'Daarna');
    const { session } = opened;
    const undone = valueOf(await other.call('dossier.edit', { session, call: { kind: 'undo', seq: 2 } }));
    expect(undone).toMatchObject({ seq: 3, of: 2 });
    const title = async () => {
      const { dossier } = valueOf(await one.call('dossiers.open', { path: opened.path, mode: 'normal' }));
      return assignmentOf(unpackDossier(dossier)).title;
    };
    expect(await title()).toBe('Eerst');
    valueOf(await one.call('dossier.edit', { session, call: { kind: 'redo', seq: 2 } }));
    expect(await title()).toBe('Daarna');
    expect(codeOf(await one.call('dossier.edit', { session, call: { kind: 'redo', seq: 2 } }))).toBe('nothing-to-redo');
  });

  it('[H6] takes back an edit of before the dossier was opened', async () => {
    const { room } = await openRoom();
    const window = room.connect('memory', null);
    const opened = await created(window);
    await rename(window, opened, 'Nieuw');
    valueOf(await window.call('dossier.close', { session: opened.session }));
    const again = valueOf(await window.call('dossiers.open', { path: opened.path, mode: 'normal' }));
    expect(again.history.map(({ seq }) => seq)).toEqual([1]);
    const call = { kind: 'undo', seq: 1 } as const;
    expect(valueOf(await window.call('dossier.edit', { session: again.session, call }))).toMatchObject({ of: 1 });
  });

  it('[H8] brings the file up to date when no edit came for three seconds', async () => {
    const { one, opened, pass } = await twoWindows();
    const events = heard(one);
    const before = await readFile(opened.path, 'utf8');
    await rename(one, opened, 'Eerst');
    pass(IDLE_MS - 1);
    await rename(one, opened, 'Daarna');
    pass(IDLE_MS - 1);
    expect(await readFile(opened.path, 'utf8')).toBe(before);
    pass(1);
    await expect.poll(() => events.map(({ kind }) => kind)).toEqual(['saved']);
    expect(await readFile(opened.path, 'utf8')).toContain('Daarna');
  });

  it('[H8] brings every file up to date when asked', async () => {
    const { room, one, opened } = await twoWindows();
    await rename(one, opened, 'Nieuw');
    expect(await room.flush()).toEqual([]);
    expect(await readFile(opened.path, 'utf8')).toContain('Nieuw');
  });

  it('[H9] refuses edits of a dossier opened to be read', async () => {
    const { room } = await openRoom();
    const window = room.connect('memory', null);
    const { path: file, session } = await created(window);
    valueOf(await window.call('dossier.close', { session }));
    const opened = valueOf(await window.call('dossiers.open', { path: file, mode: 'read-only' }));
    expect(opened.isReadOnly).toBe(true);
    expect(codeOf(await rename(window, opened, 'Nieuw'))).toBe('read-only');
  });

  it('[H11] closes the file with the last window, its edits in it', async () => {
    const { one, other, opened } = await twoWindows();
    await rename(one, opened, 'Nieuw');
    valueOf(await one.call('dossier.close', { session: opened.session }));
    expect(codeOf(await rename(one, opened, 'Te laat'))).toBe('dossier-not-open');
    valueOf(await rename(other, opened, 'Nieuwer'));
    await other.close();
    expect(await readFile(opened.path, 'utf8')).toContain('Nieuwer');
  });

  it('[H11] keeps edits in the journal when the window goes and the file can not be written', async () => {
    const { room } = await openRoom();
    const window = room.connect('memory', null);
    const opened = await created(window);
    await rename(window, opened, 'Nieuw');
    await writeFile(opened.path, 'something else');
    expect(codeOf(await window.call('dossier.close', { session: opened.session }))).toBe('changed-on-disk');
    valueOf(await rename(window, opened, 'Nog open'));
    await window.close();
    expect(await readFile(opened.path, 'utf8')).toBe('something else');
    const generations = valueOf(await room.connect('memory', null).call('dossiers.generations', { path: opened.path }));
    expect(generations).toContainEqual(expect.objectContaining({ kind: 'journal', isIntact: true }));
  });
});
