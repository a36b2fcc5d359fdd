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
  #foreign: { readonly stat: DiskStat; readonly state: string } | null = null;

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
    this.#foreign = null;
    this.#ours.clear();
    this.#ours.add(state);
  }

  /** Takes someone else's version for ours, so that it may be written over; what it gives back takes that back. */
  accept(stat: DiskStat, state: string): () => void {
    const [known, ours] = [this.#known, [...this.#ours]];
    this.wrote(stat, state);
    return () => {
      this.#known = known;
      this.#foreign = null;
      this.#ours.clear();
      for (const own of ours) this.#ours.add(own);
    };
  }

  /** The state that was found last and is not ours; null when the file is as we left it, or gone. */
  foreign(): string | null {
    return this.#foreign?.state ?? null;
  }

  /** Permission bits to keep. */
  mode(): number {
    return this.#known?.mode ?? 0o600;
  }

  async look(): Promise<Found> {
    try {
      const stat = await this.#disk.stat(this.#path);
      if (this.#known !== null && isSameVersion(stat, this.#known)) return this.#same();
      if (this.#foreign !== null && isSameVersion(stat, this.#foreign.stat)) return 'changed';
      // Touched, or put back as it was, is not changed.
      const version = await readVersion(this.#disk, this.#path);
      if (!this.#ours.has(version.state)) {
        this.#foreign = version;
        return 'changed';
      }
      this.#known = version.stat;
      return this.#same();
    } catch (error) {
      this.#foreign = null;
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) return this.#known === null ? 'same' : 'removed';
      throw error;
    }
  }

  #same(): Found {
    this.#foreign = null;
    return 'same';
  }
}
