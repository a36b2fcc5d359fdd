import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunJob } from '#electron/host/ports.ts';
import { ok, refuse } from '#src/base/result.ts';
import { codeOf, created, fakeNative, heard, openRoom, valueOf } from './room.ts';

const bytes = new Uint8Array([1, 2, 3]);
const inputs: unknown[] = [];
/** A job that reports once and ends when stopped, or at once for an export. */
const runJob: RunJob = (name, input, { signal, onProgress }) => {
  inputs.push(input);
  onProgress(1, 3);
  if (name !== 'read-list') return Promise.resolve(ok(bytes as never));
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(refuse('job-stopped'))));
};
const list = { job: 'j1', fileName: 'a.csv', bytes };

describe('jobs', () => {
  it('[H15] are heard and stopped by their own window only', async () => {
    const { room } = await openRoom({ runJob });
    const [one, other] = [room.connect('memory', null), room.connect('memory', null)];
    const [toOne, toOther] = [heard(one), heard(other)];
    const reading = one.call('lists.read', list);
    await other.call('jobs.stop', { job: 'j1' });
    expect(codeOf(await one.call('lists.read', list))).toBe('too-many-jobs');
    await one.call('jobs.stop', { job: 'j1' });
    expect(codeOf(await reading)).toBe('job-stopped');
    expect(toOne).toEqual([{ kind: 'job-progress', job: 'j1', done: 1, total: 3 }]);
    expect(toOther).toEqual([]);
  });

  it('[H15] are few at a time', async () => {
    const { room } = await openRoom({ runJob });
    const window = room.connect('memory', null);
    const running = ['a', 'b', 'c', 'd'].map((job) => window.call('lists.read', { ...list, job }));
    expect(codeOf(await window.call('lists.read', { ...list, job: 'e' }))).toBe('too-many-jobs');
    for (const job of ['a', 'b', 'c', 'd']) await window.call('jobs.stop', { job });
    await Promise.all(running);
  });
});

describe('matrix.export', () => {
  it('[H16] writes to the chosen file, over what was there, and leaves nothing else', async () => {
    const { room, folder } = await openRoom({ runJob });
    const file = path.join(folder, 'Matrix.xlsx');
    await writeFile(file, 'earlier');
    const window = room.connect('desktop', fakeNative(file));
    const { session } = await created(window);
    const before = await readdir(folder);
    const args = { session, job: 'j', format: 'xlsx', path: file } as const;
    expect(codeOf(await window.call('matrix.export', args))).toBe('path-not-chosen');
    await window.call('files.pick', { purpose: 'save-export', suggestedName: 'Matrix.xlsx', extensions: ['xlsx'] });
    expect(valueOf(await window.call('matrix.export', args))).toEqual({
      path: file,
      bytes: null,
      fileName: 'Matrix.xlsx',
    });
    expect(await readFile(file)).toEqual(Buffer.from(bytes));
    expect(await readdir(folder)).toEqual(before);
    expect(inputs.at(-1)).toMatchObject({
      format: 'xlsx',
      language: 'nl',
      now: '2026-06-16T12:00:00.000Z',
      by: 'Karin',
    });
  });

  it('[H16] hands the bytes to a window without a disk, named after the dossier', async () => {
    const { room } = await openRoom({ runJob });
    const window = room.connect('browser', null);
    const { session } = await created(window, 'Zaak 2027');
    const exported = await window.call('matrix.export', { session, job: 'j', format: 'csv', path: null });
    expect(valueOf(exported)).toEqual({ path: null, bytes, fileName: 'Zaak 2027.csv' });
  });

  it('[H16] says why it could not write', async () => {
    const { room, folder } = await openRoom({ runJob });
    const window = room.connect('memory', null);
    const { session } = await created(window);
    const file = path.join(folder, 'no/such/m.csv');
    expect(await window.call('matrix.export', { session, job: 'j', format: 'csv', path: file })).toMatchObject({
      ok: false,
      problem: { code: 'folder-missing', params: { path: file } },
    });
  });
});

describe('map.export', () => {
  const question = {
    filter: { text: '', themes: [], clients: [], priorities: [], sharing: [], kinds: [] },
    focus: null,
    compare: null,
    compareOnly: null,
  };
  const view = {
    lens: 'conflicts' as const,
    level: 'cards' as const,
    openThemes: 'first' as const,
    fullThemes: [],
    question,
    selected: null,
  };

  it('[H16] [E10] writes to the chosen file only, with the fonts of the program and the view of the window', async () => {
    const { room, folder, ports } = await openRoom({ runJob });
    await mkdir(ports.pictureFolder);
    await writeFile(path.join(ports.pictureFolder, 'inter-400.ttf'), 'font');
    const file = path.join(folder, 'Kaart.pdf');
    const window = room.connect('desktop', fakeNative(file));
    const { session } = await created(window);
    const args = { session, job: 'j', format: 'pdf', path: file, view, paper: 'a3', width: null } as const;
    expect(codeOf(await window.call('map.export', args))).toBe('path-not-chosen');
    await window.call('files.pick', { purpose: 'save-export', suggestedName: 'Kaart.pdf', extensions: ['pdf'] });
    expect(valueOf(await window.call('map.export', args))).toMatchObject({ path: file, fileName: 'Kaart.pdf' });
    expect(await readFile(file)).toEqual(Buffer.from(bytes));
    expect(inputs.at(-1)).toMatchObject({ format: 'pdf', view, files: { 'inter-400.ttf': Buffer.from('font') } });
    expect(inputs.at(-1)).not.toHaveProperty('by');
  });
});

describe('scenario.export', () => {
  it('[E31] hands what is supposed to the worker and names the file after the question', async () => {
    const { room, ports } = await openRoom({ runJob });
    await mkdir(ports.pictureFolder);
    const window = room.connect('browser', null);
    const { session } = await created(window);
    const steps = [{ kind: 'client-leaves', client: 'DIJ' }] as const;
    const args = {
      session,
      job: 'j',
      format: 'pdf',
      path: null,
      name: 'Wat als het stopt?',
      steps,
      against: [],
    } as const;
    expect(valueOf(await window.call('scenario.export', args))).toMatchObject({ path: null, bytes });
    expect(inputs.at(-1)).toMatchObject({ format: 'pdf', name: 'Wat als het stopt?', steps, against: [] });
  });
});

describe('package.ask', () => {
  it('[PK21] hands the worker what packages are about and the solver, and none of the texts', async () => {
    const { room, ports } = await openRoom({ runJob });
    await writeFile(ports.solverFile, 'wasm');
    const window = room.connect('browser', null);
    const { session } = await created(window);
    const question = { kind: 'best', rule: 'max-min', settings: {} } as const;
    await window.call('package.ask', { session, job: 'j', question, gap: 0.01, seconds: 5 });
    expect(inputs.at(-1)).toMatchObject({ question, gap: 0.01, seconds: 5, solver: Buffer.from('wasm') });
    expect(inputs.at(-1)).not.toHaveProperty('dossier');
  });
});
