import type { ScreeningHears } from '#electron/host/beamers.ts';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Connection, createHost, type HostRoom } from '#electron/host/host.ts';
import type { HostPorts, Native, RunJob } from '#electron/host/ports.ts';
import { createStore } from '#electron/storage/create-store.ts';
import { listGenerations } from '#electron/storage/list-generations.ts';
import { openStore } from '#electron/storage/open-store.ts';
import { restoreGeneration } from '#electron/storage/restore-generation.ts';
import { systemTimers } from '#electron/storage/timers.ts';
import type { Result } from '#src/base/result.ts';
import type { HostEvent, Opened } from '#src/contract/calls.ts';

export type Room = {
  readonly room: HostRoom;
  readonly ports: HostPorts;
  readonly folder: string;
  /** Lets this many milliseconds pass for timers set with `after`. */
  readonly pass: (ms: number) => void;
};

/** A clock that moves only when told to. */
function manualTimers(): { timers: HostPorts['timers']; pass: (ms: number) => void } {
  let now = 0;
  let waiting: readonly { readonly due: number; readonly work: () => void }[] = [];
  const after = (ms: number, work: () => void): (() => void) => {
    const entry = { due: now + ms, work };
    waiting = [...waiting, entry];
    return () => {
      waiting = waiting.filter((other) => other !== entry);
    };
  };
  const pass = (ms: number): void => {
    now += ms;
    const due = waiting.filter((entry) => entry.due <= now);
    waiting = waiting.filter((entry) => entry.due > now);
    for (const { work } of due) work();
  };
  return { timers: { after, every: systemTimers.every }, pass };
}

const noJobs: RunJob = () => Promise.reject(new Error('no jobs here'));

export const stores: HostPorts['stores'] = {
  open: openStore,
  create: createStore,
  generations: listGenerations,
  restore: restoreGeneration,
};

/** A host on a real file system, in a folder of its own, at a fixed moment. */
export async function openRoom(changes: Partial<HostPorts> = {}): Promise<Room> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-host-'));
  const { timers, pass } = manualTimers();
  let ids = 0;
  const ports: HostPorts = {
    version: '1.2.3',
    platform: 'linux',
    engine: 'Test 1',
    dataFolder: path.join(folder, 'data'),
    documentsFolder: path.join(folder, 'documents/Regie'),
    sampleFile: path.join(folder, 'sample.regie'),
    pictureFolder: path.join(folder, 'picture'),
    solverFile: path.join(folder, 'solver.wasm'),
    userName: 'Karin',
    now: () => Date.UTC(2026, 5, 16, 12, 0, 0),
    newId: () => `id${++ids}`,
    timers,
    stores,
    runJob: noJobs,
    startRoom: () => Promise.reject(new Error('no rooms here')),
    ...changes,
  };
  return { room: await createHost(ports), ports, folder, pass };
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return result.value;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}

/** Everything a connection is told, as it comes. */
export function heard(connection: Connection): HostEvent[] {
  const events: HostEvent[] = [];
  connection.listen((event) => events.push(event));
  return events;
}

export async function created(connection: Connection, title = 'Zaak'): Promise<Opened> {
  return valueOf(await connection.call('dossiers.create', { title, path: null }));
}

export function rename(connection: Connection, { session }: Opened, title: string) {
  const call = { kind: 'command', name: 'editAssignment', input: { patch: { title } } } as const;
  return connection.call('dossier.edit', { session, call });
}

export type FakeNative = Native & {
  readonly shown: (string | null)[];
  readonly folders: string[];
  readonly beside: string[];
  readonly screens: boolean[];
  /** What its beamer was told, and whether it is open. */
  readonly beamer: { readonly views: BeamerView[]; isOpen: boolean; hears: ScreeningHears | null };
};

/** A native window whose dialogs answer these paths, one after another. */
export function fakeNative(...picks: readonly (string | null)[]): FakeNative {
  const left = [...picks];
  const shown: (string | null)[] = [];
  const folders: string[] = [];
  const beside: string[] = [];
  const screens: boolean[] = [];
  const beamer: FakeNative['beamer'] = { views: [], isOpen: false, hears: null };
  return {
    shown,
    folders,
    beside,
    screens,
    pickFile: () => Promise.resolve(left.shift() ?? null),
    showInFolder: (file) => folders.push(file),
    shows: (file) => shown.push(file),
    openBeside: (file) => beside.push(file),
    fullScreen: (isOn) => screens.push(isOn),
    beamer,
    openBeamer: async (hears) => {
      beamer.isOpen = true;
      beamer.hears = hears;
      return {
        show: (view) => beamer.views.push(view),
        close: () => {
          beamer.isOpen = false;
        },
        url: null,
        link: null,
      };
    },
    settled: () => {},
  };
}
