import { type Disk, type DiskStat, isErrno, isSameVersion } from './disk.ts';
import { readVersion } from './read-regie.ts';

export type Found = 'same' | 'changed' | 'removed';

/** How often to call `look` (and to beat the lock) while nothing happens. */
export const lookMs = 2_000;

/** [S9] Knows the file as we read or wrote it last, and sees when someone else touched it. */
export class DiskWatch {
  readonly #disk: Disk;
  readonly #path: string;
  #known: DiskStat | null;
  readonly #ours = new Set<string>();

  /** `stat` null: nothing stands there yet. */
  constructor(disk: Disk, path: string, stat: DiskStat | null, state: string) {
    this.#disk = disk;
    this.#path = path;
    this.#known = stat;
    this.#ours.add(state);
  }

  /** A state that we are about to write: should the answer of the disk get lost, it is ours all the same. */
  expect(state: string): void {
    this.#ours.add(state);
  }

  wrote(stat: DiskStat | null, state: string): void {
    this.#known = stat;
    this.#ours.clear();
    this.#ours.add(state);
  }

  /** Permission bits to keep. */
  mode(): number {
    return this.#known?.mode ?? 0o600;
  }

  async look(): Promise<Found> {
    try {
      const stat = await this.#disk.stat(this.#path);
      if (this.#known !== null && isSameVersion(stat, this.#known)) return 'same';
      // Touched, or put back as it was, is not changed.
      const version = await readVersion(this.#disk, this.#path);
      if (!this.#ours.has(version.state)) return 'changed';
      this.#known = version.stat;
      return 'same';
    } catch (error) {
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) return this.#known === null ? 'same' : 'removed';
      throw error;
    }
  }
}
