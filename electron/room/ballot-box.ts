import type { Disk } from '#electron/storage/disk.ts';
import { LineFile } from '#electron/storage/line-file.ts';
import { attempt } from '#electron/storage/problem-of.ts';
import type { Pause } from '#electron/storage/replace-file.ts';
import { summedLine } from '#electron/storage/summed-lines.ts';
import { Turns } from '#electron/storage/turns.ts';
import { ok, type Problem, type Result } from '#src/base/result.ts';
import type { BoxLine, HeadLine } from './box-line.ts';
import { BoxState } from './box-state.ts';

type Waiting = {
  readonly bytes: Buffer;
  readonly line: BoxLine | null;
  readonly resolve: (result: Result<null> | Promise<never>) => void;
};
type BoxPorts = { readonly disk: Disk; readonly path: string; readonly pause: Pause };

/**
 * [BB1] Where votes are until they are revealed: on the disk before they are acknowledged, all that wait together at
 * once. Nothing is made before there is something to keep.
 */
export class BallotBox {
  readonly #ports: Omit<BoxPorts, 'path'>;
  #head: HeadLine;
  #path: string;
  #file: LineFile;
  readonly #turns = new Turns();
  #state: BoxState;
  /** On the disk. */
  #kept: BoxLine[];
  #waiting: Waiting[] = [];
  #problem: Problem | null = null;

  constructor({ disk, path, pause }: BoxPorts, head: HeadLine, lines: readonly BoxLine[]) {
    this.#ports = { disk, pause };
    this.#head = head;
    this.#path = path;
    this.#file = new LineFile(disk, path, pause);
    this.#kept = [...lines];
    this.#state = stateOf(lines);
  }

  /** What codes are made from, as hex. */
  get key(): string {
    return this.#head.key;
  }

  get dossier(): string {
    return this.#head.dossier;
  }

  /** With what waits to be written. */
  get state(): BoxState {
    return this.#state;
  }

  /** Why the last lines could not be kept; null when they were. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** Ok = it is on the disk, with all that was put in before it. Refused = it counts nowhere. */
  put(line: BoxLine): Promise<Result<null>> {
    this.#state.apply(line);
    return this.#wait({ line, bytes: summedLine(JSON.stringify(line)) });
  }

  /** Once all that was put in is on the disk. */
  settled(): Promise<Result<null>> {
    return this.#wait({ line: null, bytes: Buffer.alloc(0) });
  }

  #wait(item: Omit<Waiting, 'resolve'>): Promise<Result<null>> {
    return new Promise((resolve) => {
      this.#waiting.push({ ...item, resolve });
      if (this.#waiting.length === 1) void this.#turns.run(() => this.#flush());
    });
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    const lines = batch.flatMap(({ line }) => line ?? []);
    if (lines.length === 0) return settle(batch, ok(null));
    try {
      const written = await this.#write(batch, lines);
      this.#problem = written.ok ? null : written.problem;
      if (written.ok) this.#kept.push(...lines);
      settle(written.ok ? batch : this.#withdraw(batch), written);
    } catch (error) {
      settle(this.#withdraw(batch), Promise.reject(error));
    }
  }

  /** None of these count, nor what came after: it stands on what is not there. */
  #withdraw(batch: readonly Waiting[]): readonly Waiting[] {
    this.#state = stateOf(this.#kept);
    return [...batch, ...this.#waiting.splice(0)];
  }

  async #write(batch: readonly Waiting[], lines: readonly BoxLine[]): Promise<Result<null>> {
    return attempt(this.#path, async () => {
      // Whoever takes it away takes no vote with it: what was acknowledged is written anew.
      await this.#file.isThere();
      await this.#file.append(Buffer.concat(batch.map(({ bytes }) => bytes)), () => this.#whole(lines));
      return null;
    });
  }

  #whole(added: readonly BoxLine[]): Buffer {
    return wholeOf(this.#head, [...this.#kept, ...added]);
  }

  /** Makes the file where there is none yet, so that its codes will hold. */
  keep(): Promise<Result<null>> {
    return this.#turns.run(async () => {
      if (this.#file.isOpen()) return ok(null);
      return attempt(this.#path, () => this.#file.rewrite(this.#whole([])).then(() => null));
    });
  }

  /** [BB8] The dossier goes on under another name, and its box with it. */
  moveTo(path: string, dossier: string): Promise<Result<null>> {
    return this.#turns.run(async () => {
      const head = { ...this.#head, dossier };
      const file = new LineFile(this.#ports.disk, path, this.#ports.pause);
      const moved = await attempt(path, async () => {
        await file.rewrite(wholeOf(head, this.#kept));
        await this.#file.remove();
        return null;
      });
      if (!moved.ok) return moved;
      this.#head = head;
      this.#path = path;
      this.#file = file;
      return moved;
    });
  }

  /** [BB7] The file goes; what was in it is still known until the program ends, and written again with the next line. */
  remove(): Promise<Result<null>> {
    return this.#turns.run(() => attempt(this.#path, () => this.#file.remove().then(() => null)));
  }

  /** Once nothing is being written any more. */
  let(): Promise<void> {
    return this.#turns.run(() => this.#file.let());
  }
}

function wholeOf(head: HeadLine, lines: readonly BoxLine[]): Buffer {
  return Buffer.concat([head, ...lines].map((line) => summedLine(JSON.stringify(line))));
}

function settle(waiting: readonly Waiting[], result: Result<null> | Promise<never>): void {
  for (const { resolve } of waiting) resolve(result);
}

function stateOf(lines: readonly BoxLine[]): BoxState {
  const state = new BoxState();
  for (const line of lines) state.apply(line);
  return state;
}
