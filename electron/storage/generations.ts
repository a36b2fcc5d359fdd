import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Disk, isErrno, removeIfThere } from './disk.ts';
import { readVersion } from './read-regie.ts';
import type { Ports } from './ports.ts';
import { type Pause, replaceFile } from './replace-file.ts';
import { type Copy, copyOf, nameOfCopy, type Reason, superfluous } from './retention.ts';

export type ToKeep = {
  readonly bytes: Buffer;
  readonly state: string;
  readonly reason: Reason;
  readonly seq: number;
  readonly requirements: number;
};

/** [S10] The copies of one dossier in the app's own folder, each a whole `.regie` file. */
export class Generations {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #now: () => number;
  readonly #pause: Pause;

  /** `file`: the real path of the dossier. */
  constructor({ disk, dataFolder, now, pause }: Ports, file: string) {
    this.#disk = disk;
    this.#folder = path.join(dataFolder, 'generations', createHash('sha256').update(file).digest('hex').slice(0, 24));
    this.#now = now;
    this.#pause = pause;
  }

  /** Newest first. */
  async list(): Promise<readonly Copy[]> {
    try {
      const names = await this.#disk.list(this.#folder);
      return names.flatMap((name) => copyOf(name) ?? []).toSorted((a, b) => b.number - a.number);
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return [];
      throw error;
    }
  }

  /** Nothing to do when an everyday copy of this state is there already. Answers where the copy is. */
  async keep({ bytes, ...about }: ToKeep): Promise<string> {
    const copies = await this.list();
    const isEveryday = about.reason === 'saved' || about.reason === 'opened';
    const there = isEveryday ? copies.find(({ state }) => about.state.startsWith(state)) : undefined;
    if (there !== undefined) return path.join(this.#folder, there.name);
    await this.#disk.mkdir(this.#folder);
    const savedAt = new Date(this.#now()).toISOString();
    const name = nameOfCopy({ ...about, savedAt, number: (copies[0]?.number ?? 0) + 1 });
    await replaceFile(this.#disk, path.join(this.#folder, name), { bytes, mode: 0o600, pause: this.#pause });
    const all = [...copies, copyOf(name)].filter((copy) => copy !== undefined);
    for (const { name: old } of superfluous(all)) await removeIfThere(this.#disk, path.join(this.#folder, old));
    return path.join(this.#folder, name);
  }

  /** undefined: the copy is no longer what it was. */
  async read({ name, state }: Copy): Promise<Buffer | undefined> {
    const version = await readVersion(this.#disk, path.join(this.#folder, name));
    return version.state.startsWith(state) ? version.bytes : undefined;
  }
}
