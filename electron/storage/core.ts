import { Low } from 'lowdb';
import type { Problem } from '#src/base/result.ts';
import { isSame } from '#src/base/same.ts';
import type { RegieFile } from '#src/file-format/regie-file.ts';
import { Appender, type Memory } from './appender.ts';
import type { Found } from './disk-watch.ts';
import { durableAdapter, liveOf } from './durable-adapter.ts';
import type { Home } from './home.ts';
import type { Ports } from './ports.ts';
import { Refused } from './problem-of.ts';
import { type Sealed, Sealer } from './sealer.ts';
import type { StoreEvent } from './store.ts';
import { Turns } from './turns.ts';

/** What the parts of an open store share. */
export type Core = {
  readonly ports: Ports;
  readonly sealer: Sealer;
  readonly memory: Memory;
  readonly appender: Appender;
  /** Work on the file as a whole, one thing at a time. Edits go on meanwhile. */
  readonly saving: Turns;
  readonly tell: (event: StoreEvent) => void;
  home: Home;
  phase: 'open' | 'read-only' | 'closed';
  /** The file is not as we left it; no snapshot until someone decides. */
  conflict: Problem | null;
  /** Last edit in the file. */
  savedSeq: number;
  savedAt: string;
  /** What the last snapshot put on the disk. */
  lastSealed: { readonly sealed: Sealed; readonly file: RegieFile } | null;
  /** Calls off the next try after a failed snapshot. */
  cancelRetry: () => void;
  failures: number;
};

export type CoreStart = {
  readonly ports: Ports;
  readonly home: Home;
  readonly file: RegieFile;
  readonly savedSeq: number;
  readonly savedAt: string;
  readonly tell: (event: StoreEvent) => void;
};

export function newCore({ ports, home, file, savedSeq, savedAt, tell }: CoreStart): Core {
  const memory: Memory = new Low(nowhere, liveOf(file));
  const core: Core = {
    ports,
    sealer: new Sealer(),
    memory,
    appender: new Appender(memory, () => core.home, ports.now),
    saving: new Turns(),
    tell,
    home,
    phase: home.lock === null ? 'read-only' : 'open',
    conflict: null,
    savedSeq,
    savedAt,
    lastSealed: null,
    cancelRetry: () => {},
    failures: 0,
  };
  moveIn(core, home);
  return core;
}

/** Until the store moves into its home. */
const nowhere = { read: async () => null, write: async () => {} };

/** From here on lowdb writes there. */
export function moveIn(core: Core, home: Home): void {
  core.home = home;
  core.memory.adapter = durableAdapter(core.ports, home, core.sealer, {
    check: () => mustBeOurs(core, home),
    written: (sealed, file) => {
      core.lastSealed = { sealed, file };
    },
  });
}

/** [S8] [S9] Throws unless the lock is ours and the file as we left it. */
export async function mustBeOurs(core: Core, home: Home): Promise<void> {
  if (home.lock === null || !(await home.lock.isMine())) throw new Refused('lock-lost', { path: home.place.file });
  const conflict = noted(core, await home.watch.look());
  if (conflict !== null) throw new Refused(conflict.code, conflict.params);
}

/** Remembers what the watch found; tells it once, and again when the file became another meanwhile. */
export function noted(core: Core, found: Found): Problem | null {
  const before = core.conflict;
  core.conflict = found === 'same' ? null : conflictOf(core, found);
  if (core.conflict !== null && !isSame(core.conflict, before)) {
    core.tell({ kind: 'changed-on-disk', problem: core.conflict });
  }
  return core.conflict;
}

function conflictOf({ home }: Core, found: Exclude<Found, 'same'>): Problem {
  const state = home.watch.foreign();
  return { code: `${found}-on-disk`, params: { path: home.place.file, ...(state !== null && { state }) } };
}

/** Another program has the lock: nothing is written here any more. Its opening took over every acknowledged edit. */
export function turnReadOnly(core: Core): void {
  if (core.phase !== 'open') return;
  core.phase = 'read-only';
  core.cancelRetry();
  void core.home.journal.let();
  core.tell({ kind: 'lock-lost', problem: { code: 'lock-lost', params: { path: core.home.place.file } } });
}
