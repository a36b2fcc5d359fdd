import { type Companions, companionsOf } from './companions.ts';
import type { DiskStat } from './disk.ts';
import { DiskWatch } from './disk-watch.ts';
import { Generations } from './generations.ts';
import { Journal } from './journal.ts';
import type { JournalEdit } from './journal-text.ts';
import type { Lock } from './lock.ts';
import type { Ports } from './ports.ts';

/** The place a store lives in: one file with what stands beside it. */
export type Home = {
  readonly place: Companions;
  /** null: opened read-only. */
  readonly lock: Lock | null;
  readonly journal: Journal;
  readonly watch: DiskWatch;
  readonly generations: Generations;
  /** State that the edits in the journal go on. */
  base: string;
  /** Acknowledged since then. */
  readonly edits: JournalEdit[];
};

/** `stat` null: the file is still to be made. */
export function homeAt(ports: Ports, file: string, lock: Lock | null, stat: DiskStat | null, state: string): Home {
  const place = companionsOf(file);
  return {
    place,
    lock,
    journal: new Journal(ports.disk, place.journal, ports.pause),
    watch: new DiskWatch(ports.disk, file, stat, state),
    generations: new Generations(ports, file),
    base: state,
    edits: [],
  };
}
