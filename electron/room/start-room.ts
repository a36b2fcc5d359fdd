import { Worker } from 'node:worker_threads';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { RoomState } from '#src/contract/room.ts';
import { bareBug, errorOf } from './bare-bug.ts';
import type { AskMessage, AskName, RoomAsks, RoomStart, ThreadMessage } from './thread.ts';

/** A room in its thread. */
export type RoomThread = {
  readonly ask: <N extends AskName>(name: N, args: RoomAsks[N]['args']) => Promise<Result<RoomAsks[N]['value']>>;
  /** Closes the room and ends the thread. */
  readonly close: () => Promise<void>;
};

export type ThreadEars = {
  readonly tell: (state: RoomState) => void;
  /** Without a message: nothing of a vote is in it. */
  readonly bug: (error: unknown) => void;
  /** The thread ended by itself. */
  readonly died: () => void;
};

/** A flood of requests may take this much and no more; a box of 60 people and 500 topics takes a tenth of it. */
const heapMb = 256;

class Thread {
  readonly #worker: Worker;
  readonly #ears: ThreadEars;
  readonly #waiting = new Map<number, (result: Result<never>) => void>();
  readonly opened: Promise<Result<null>>;
  #lastId = 0;
  #isClosing = false;
  #isGone = false;

  constructor(workerFile: string | URL, start: RoomStart, ears: ThreadEars) {
    this.#ears = ears;
    this.#worker = new Worker(workerFile, {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      // None of the flags the parent was started with.
      execArgv: [],
    });
    this.opened = new Promise((resolve) => {
      this.#waiting.set(0, resolve as (result: Result<never>) => void);
    });
    this.#worker.on('message', (message: ThreadMessage) => this.#hear(message));
    this.#worker.on('error', (error) => ears.bug(errorOf(bareBug(error))));
    this.#worker.on('exit', () => this.#gone());
  }

  #hear(message: ThreadMessage): void {
    switch (message.kind) {
      case 'state':
        return this.#ears.tell(message.state);
      case 'bug':
        return this.#ears.bug(errorOf(message.bug));
      case 'opened':
        return this.#settle(0, message.result);
      case 'answer':
        return this.#settle(message.id, message.result);
    }
  }

  #settle(id: number, result: Result<unknown>): void {
    this.#waiting.get(id)?.(result as Result<never>);
    this.#waiting.delete(id);
  }

  #gone(): void {
    this.#isGone = true;
    for (const id of this.#waiting.keys()) this.#settle(id, refuse('room-stopped'));
    if (!this.#isClosing) this.#ears.died();
  }

  ask<N extends AskName>(name: N, args: RoomAsks[N]['args']): Promise<Result<RoomAsks[N]['value']>> {
    if (this.#isGone) return Promise.resolve(refuse('room-stopped'));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as (result: Result<never>) => void);
      this.#worker.postMessage({ id, name, args } as AskMessage);
    });
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.ask('close', null);
    await this.#worker.terminate();
  }
}

/** [BB35] Starts a room in a thread of its own, so that no flood at its door holds up the program. */
export async function startRoom(
  workerFile: string | URL,
  start: RoomStart,
  ears: ThreadEars,
): Promise<Result<RoomThread>> {
  const thread = new Thread(workerFile, start, ears);
  const opened = await thread.opened;
  if (opened.ok) return ok(thread);
  await thread.close();
  return opened;
}
