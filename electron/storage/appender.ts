import type { Low } from 'lowdb';
import { ok, type Problem, type Result } from '#src/base/result.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Entry } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Live } from './durable-adapter.ts';
import type { Home } from './home.ts';
import type { JournalEdit } from './journal-text.ts';
import { attempt, Refused } from './problem-of.ts';
import { Turns } from './turns.ts';

/**
 * So long we rely on a look at lock and journal. Whoever takes the lock away waits longer than this before he reads
 * the journal, so that every edit acknowledged here is in what he reads.
 */
export const leaseMs = 250;

/** lowdb: what is in memory, and the way to the disk. */
export type Memory = Low<Live>;

type Waiting = {
  readonly edit: JournalEdit;
  readonly after: Dossier;
  readonly resolve: (result: Result<null> | Promise<never>) => void;
};

/** [S4] Takes edits in: into the journal first, all that wait together at once, then into memory, then acknowledged. */
export class Appender {
  /** Whoever changes journal or memory as a whole does it in a turn of his own here. */
  readonly turns = new Turns();
  readonly #memory: Memory;
  readonly #home: () => Home;
  readonly #now: () => number;
  #waiting: Waiting[] = [];
  #ahead: { readonly dossier: Dossier; readonly seq: number };
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(memory: Memory, home: () => Home, now: () => number) {
    this.#memory = memory;
    this.#home = home;
    this.#now = now;
    this.#ahead = memory.data;
  }

  /** Throws when the entry is not the next, or does not fit: the caller computed it on another state. */
  append(entry: Entry, given?: Dossier): Promise<Result<null>> {
    const { dossier, seq } = this.#ahead;
    if (entry.seq !== seq + 1) throw new Error(`Entry ${entry.seq} can't follow ${seq}`);
    const after = given ?? applyChange(dossier, entry.change);
    const edit = { seq: entry.seq, line: JSON.stringify(entry) };
    this.#ahead = { dossier: after, seq: entry.seq };
    return new Promise((resolve) => {
      this.#waiting.push({ edit, after, resolve });
      if (this.#waiting.length === 1) void this.turns.run(() => this.#flush());
    });
  }

  /** Memory was replaced: what waits was meant for the old state. To be called in a turn. */
  restart(problem: Problem): void {
    const refused = this.#waiting;
    this.#waiting = [];
    this.#ahead = this.#memory.data;
    this.lookAgain();
    for (const { resolve } of refused) resolve({ ok: false, problem });
  }

  /** Lock and journal are others than before. */
  lookAgain(): void {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const home = this.#home();
    const edits = batch.map(({ edit }) => edit);
    try {
      const written = await attempt(home.place.journal, () => this.#write(home, edits));
      if (!written.ok) this.restart(written.problem);
      for (const { edit, after, resolve } of batch) {
        if (written.ok) this.#remember(edit, after);
        resolve(written.ok ? ok(null) : written);
      }
    } catch (error) {
      for (const { resolve } of batch) resolve(Promise.reject(error));
    }
  }

  async #write(home: Home, edits: readonly JournalEdit[]): Promise<void> {
    const sinceLook = this.#now() - this.#lookedAt;
    if (sinceLook < 0 || sinceLook >= leaseMs) await this.#look(home);
    const wasOpen = home.journal.isOpen();
    await home.journal.append(home, edits);
    // A journal put in its place may have pushed out that of a program which took the lock meanwhile.
    if (!wasOpen) await this.#look(home);
    home.edits.push(...edits);
  }

  async #look(home: Home): Promise<void> {
    const at = this.#now();
    if (home.lock === null || !(await home.lock.isMine())) throw new Refused('lock-lost', { path: home.place.file });
    await home.journal.isThere();
    this.#lookedAt = at;
  }

  #remember({ seq, line }: JournalEdit, dossier: Dossier): void {
    const { trail } = this.#memory.data;
    trail.push(line);
    this.#memory.data = { dossier, seq, trail };
  }
}
