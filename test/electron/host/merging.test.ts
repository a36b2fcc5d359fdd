import { copyFile, readFile, rename as move, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Connection } from '#electron/host/host.ts';
import type { Choice } from '#src/changes/merge-conflict.ts';
import type { HostEvent, Opened } from '#src/contract/calls.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import { codeOf, created, heard, openRoom, rename, type Room, valueOf } from './room.ts';

type Patch = Readonly<Record<string, unknown>>;

function patched(connection: Connection, { session }: Opened, patch: Patch) {
  const call = { kind: 'command', name: 'editAssignment', input: { patch } } as const;
  return connection.call('dossier.edit', { session, call });
}

/** What somebody makes of the file on another computer. */
async function elsewhere(file: string, ...patches: readonly Patch[]): Promise<string> {
  const { room, folder } = await openRoom({ userName: 'Rik' });
  const copy = path.join(folder, 'Elders.regie');
  await copyFile(file, copy);
  const window = room.connect('memory', null);
  const opened = valueOf(await window.call('dossiers.open', { path: copy, mode: 'normal' }));
  for (const patch of patches) valueOf(await patched(window, opened, patch));
  valueOf(await window.call('dossier.close', { session: opened.session }));
  return copy;
}

/** As a syncing program does: the whole file at once. */
async function putOver(file: string, from: string): Promise<void> {
  await copyFile(from, `${file}.part`);
  await move(`${file}.part`, file);
}

async function open(): Promise<Room & { one: Connection; other: Connection; opened: Opened; events: HostEvent[] }> {
  const host = await openRoom();
  const [one, other] = [host.room.connect('memory', null), host.room.connect('browser', null)];
  const opened = await created(one, 'Eerst');
  valueOf(await other.call('dossiers.open', { path: opened.path, mode: 'normal' }));
  return { ...host, one, other, opened, events: heard(other) };
}

async function told(events: readonly HostEvent[], kind: HostEvent['kind']): Promise<void> {
  await expect.poll(() => events.map((event) => event.kind)).toContain(kind);
}

async function stand(window: Connection, { path: file }: Opened) {
  const opened = valueOf(await window.call('dossiers.open', { path: file, mode: 'normal' }));
  return { ...assignmentOf(unpackDossier(opened.dossier)), seq: opened.seq };
}

/** Both gave the dossier another name; theirs has a subtitle as well. */
async function disputed() {
  const host = await open();
  const { room, one, opened, events } = host;
  const copy = await elsewhere(opened.path, { title: 'Hun naam' }, { subtitle: 'Van hen' });
  valueOf(await rename(one, opened, 'Onze naam'));
  await putOver(opened.path, copy);
  await room.recheck();
  await told(events, 'changed-on-disk');
  return host;
}

const title = 'assignment assignment title';

describe('a file that changed on disk', () => {
  it('[S19] comes in by itself where nothing has to be asked, for all windows, as one edit that can be taken back', async () => {
    const { room, one, other, opened, events } = await open();
    const copy = await elsewhere(opened.path, { subtitle: 'Van hen' });
    valueOf(await patched(one, opened, { contractYears: 7 }));
    await putOver(opened.path, copy);
    await room.recheck();
    await told(events, 'settled-on-disk');
    expect(await stand(other, opened)).toMatchObject({ subtitle: 'Van hen', contractYears: 7, seq: 2 });
    expect(events.map(({ kind }) => kind)).not.toContain('changed-on-disk');
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'entry', entry: expect.objectContaining({ label: expect.anything(), seq: 2 }) }),
    );
    expect(await readFile(opened.path, 'utf8')).toContain('Van hen');
    const call = { kind: 'undo', seq: 2 } as const;
    valueOf(await other.call('dossier.edit', { session: opened.session, call }));
    expect(await stand(one, opened)).toMatchObject({ subtitle: '', contractYears: 7 });
  });

  it('[S19] [S20] is asked about where both set a field, and merged only with every answer', async () => {
    const { one, opened } = await disputed();
    const { session } = opened;
    const compared = valueOf(await one.call('dossier.compare', { session, path: null }));
    expect(compared).toMatchObject({
      kind: 'apart',
      isTwoWay: false,
      seq: 1,
      theirLast: { by: 'Rik' },
      ourLast: { by: 'Karin' },
    });
    const ask = (choices: readonly (readonly [string, Choice])[], state = compared.state) =>
      one.call('dossier.merge', { session, path: null, state, choices });
    expect(codeOf(await ask([]))).toBe('merge-again');
    expect(codeOf(await ask([[title, 'theirs']], '0'.repeat(64)))).toBe('merge-again');
    expect(valueOf(await ask([[title, 'theirs']]))).toMatchObject({
      seq: 2,
      by: 'Karin',
      label: { command: 'mergeCopy' },
    });
    expect(await stand(one, opened)).toMatchObject({ title: 'Hun naam', subtitle: 'Van hen' });
    expect(await readFile(opened.path, 'utf8')).toContain('Hun naam');
    const copies = valueOf(await one.call('dossiers.generations', { path: opened.path }));
    expect(copies.filter(({ isIntact }) => isIntact).length).toBeGreaterThanOrEqual(3);
  });

  it('[S19] takes edits made meanwhile along', async () => {
    const { one, other, opened } = await disputed();
    const { session } = opened;
    const { state } = valueOf(await one.call('dossier.compare', { session, path: null }));
    valueOf(await patched(other, opened, { contractYears: 9 }));
    valueOf(await one.call('dossier.merge', { session, path: null, state, choices: [[title, 'ours']] }));
    expect(await stand(other, opened)).toMatchObject({ title: 'Onze naam', subtitle: 'Van hen', contractYears: 9 });
  });

  it('[S19] [S20] that was put back to an earlier state is for a person to decide', async () => {
    const { room, one, opened, events } = await open();
    const earlier = await elsewhere(opened.path);
    valueOf(await rename(one, opened, 'Daarna'));
    await room.flush();
    await putOver(opened.path, earlier);
    await room.recheck();
    await told(events, 'changed-on-disk');
    const { session } = opened;
    const compared = valueOf(await one.call('dossier.compare', { session, path: null }));
    expect(compared).toMatchObject({ kind: 'older', title: 'Eerst' });
    valueOf(await one.call('dossier.merge', { session, path: null, state: compared.state, choices: [] }));
    expect(await readFile(opened.path, 'utf8')).toContain('Daarna');
  });

  it('[S20] says when it is another dossier, or none that can be read, and nothing is merged', async () => {
    const { room, one, opened, events, ports } = await open();
    const theme = { kind: 'command', name: 'addTheme', input: { id: 'T1', title: 'Thema' } } as const;
    const { session } = opened;
    valueOf(await one.call('dossier.edit', { session, call: theme }));
    const strange = path.join(ports.documentsFolder, 'Vreemd.regie');
    const window = room.connect('memory', null);
    const other = valueOf(await window.call('dossiers.create', { title: 'Vreemd', path: strange }));
    const stranger = { ...theme, input: { id: 'T9', title: 'Ander thema' } } as const;
    valueOf(await window.call('dossier.edit', { session: other.session, call: stranger }));
    valueOf(await window.call('dossier.close', { session: other.session }));
    await putOver(opened.path, strange);
    await room.recheck();
    await told(events, 'changed-on-disk');
    const compared = valueOf(await one.call('dossier.compare', { session, path: null }));
    expect(compared).toMatchObject({ kind: 'other', title: 'Vreemd' });
    const asked = { session, path: null, state: compared.state, choices: [] };
    expect(codeOf(await one.call('dossier.merge', asked))).toBe('merge-other');
    await writeFile(opened.path, '{"format":"regie", en dan niets meer');
    await room.recheck();
    expect(codeOf(await one.call('dossier.compare', { session, path: null }))).toBe('file-damaged');
    expect(codeOf(await one.call('dossier.merge', asked))).toBe('file-damaged');
  });
});

describe('a copy beside the file', () => {
  it('[S21] comes in as one edit, and stays where it is', async () => {
    const { one, opened } = await open();
    const copy = await elsewhere(opened.path, { subtitle: 'Van hen' });
    const beside = opened.path.replace('.regie', ' (1).regie');
    await copyFile(copy, beside);
    valueOf(await patched(one, opened, { contractYears: 7 }));
    const { session } = opened;
    const { state, kind } = valueOf(await one.call('dossier.compare', { session, path: beside }));
    expect(kind).toBe('apart');
    valueOf(await one.call('dossier.merge', { session, path: beside, state, choices: [] }));
    expect(await stand(one, opened)).toMatchObject({ subtitle: 'Van hen', contractYears: 7, seq: 2 });
    expect(await readFile(beside)).toEqual(await readFile(copy));
    const again = valueOf(await one.call('dossier.compare', { session, path: beside }));
    expect(again.kind).toBe('older');
  });
});
