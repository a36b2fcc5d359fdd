import type { Entry } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createStore } from '#electron/storage/create-store.ts';
import { openStore } from '#electron/storage/open-store.ts';
import type { Disk } from '#electron/storage/disk.ts';
import type { OpenedStore, OpenMode, Store, StoreOptions } from '#electron/storage/store.ts';
import type { Timers } from '#electron/storage/timers.ts';
import { randomFrom } from '#test/builders/random.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { MemoryDisk } from './memory-disk.ts';

export const file = '/dossiers/Zaak.regie';
export const journal = '/dossiers/.Zaak.regie-journal';
export const lock = '/dossiers/.Zaak.regie-lock';

type Later = { readonly pid: number; readonly due: number; readonly every: number | null; readonly work: () => void };

/** A computer with one disk, on which programs come and go. Its clock moves when it is told to, or somebody waits. */
export class World {
  nowMs = Date.UTC(2026, 2, 2, 9);
  readonly disk = new MemoryDisk(() => this.nowMs);
  #later = new Set<Later>();
  #running = new Set<number>();
  #lastPid = 100;

  /** A new program. `disk` is what it sees of ours. */
  start(disk: Disk = this.disk, user = 'Ilse'): StoreOptions & { readonly pid: number } {
    this.#lastPid += 1;
    const pid = this.#lastPid;
    this.#running.add(pid);
    return {
      pid,
      dataFolder: '/data',
      now: () => this.nowMs,
      user,
      disk,
      timers: this.#timersOf(pid),
      pause: async (ms) => this.pass(ms),
      program: { pid, host: 'kantoor', isRunning: (other) => this.#running.has(other) },
    };
  }

  /** Its timers end with it; what it left on the disk stays. */
  kill(pid: number): void {
    this.#running.delete(pid);
    for (const later of this.#later) if (later.pid === pid) this.#later.delete(later);
  }

  /** All programs end, and what had not reached the disk is at its mercy. */
  cutPower(seed: number): void {
    for (const pid of this.#running) this.kill(pid);
    this.disk.cutPower(randomFrom(seed));
  }

  #timersOf(pid: number): Timers {
    return {
      after: (ms, work) => this.#add({ pid, due: this.nowMs + ms, every: null, work }),
      every: (ms, work) => this.#add({ pid, due: this.nowMs + ms, every: ms, work }),
    };
  }

  pass(ms: number): void {
    this.nowMs += ms;
    for (const later of [...this.#later].filter(({ due }) => due <= this.nowMs)) {
      this.#later.delete(later);
      if (later.every !== null) this.#add({ ...later, due: this.nowMs + later.every });
      later.work();
    }
  }

  #add(later: Later): () => void {
    this.#later.add(later);
    return () => {
      for (const other of this.#later) if (other.work === later.work) this.#later.delete(other);
    };
  }
}

/** A world with the dossiers folder in it. */
export async function aWorld(): Promise<World> {
  const world = new World();
  await world.disk.mkdir('/dossiers');
  return world;
}

const [theme = never()] = smallDossier.themes;

function never(): never {
  throw new Error('The small dossier has themes');
}

const titleAt = (seq: number): string => (seq === 0 ? theme.title : `Titel ${seq}`);

/** The nth edit of the small dossier; after it, `seqIn` tells n again. */
export function edit(seq: number): Entry {
  const change = { themes: { updated: [[titled(seq - 1), titled(seq)]] } } as const;
  return { seq, at: '2026-03-02T09:00:00Z', by: 'Ilse', label: { command: 'editTheme' }, change };
}

function titled(seq: number): typeof theme {
  return { ...theme, title: titleAt(seq) };
}

/** How many edits a dossier shows; undefined when it is not the small one at all. */
export function seqIn(dossier: Dossier): number | undefined {
  const title = dossier.themes.find(({ id }) => id === theme.id)?.title ?? '';
  return title === theme.title ? 0 : Number(/^Titel (\d+)$/.exec(title)?.[1] ?? Number.NaN);
}

export async function created(options: StoreOptions, at = file): Promise<Store> {
  return unwrap(await createStore(at, smallDossier, options)).store;
}

export async function opened(options: StoreOptions, mode: OpenMode = 'normal'): Promise<OpenedStore> {
  return unwrap(await openStore(file, { ...options, mode }));
}

/** Appends the next edits; all must be acknowledged. */
export async function edited(store: Store, count = 1): Promise<Store> {
  for (let made = 0; made < count; made += 1) unwrap(await store.append(edit(store.seq() + 1)));
  return store;
}

export function unwrap<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown },
): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}
