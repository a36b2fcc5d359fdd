import { parentPort, workerData } from 'node:worker_threads';
import { systemPause } from '#electron/storage/replace-file.ts';
import { systemDisk } from '#electron/storage/system-disk.ts';
import { systemTimers } from '#electron/storage/timers.ts';
import { pagesOf } from './all-pages.ts';
import { ok, refuse } from '#src/base/result.ts';
import { answering } from './answers.ts';
import { bareBug } from './bare-bug.ts';
import { Room } from './room.ts';
import type { AskMessage, RoomStart, ThreadMessage } from './thread.ts';

const { dataFolder, pages, plan, limits } = workerData as RoomStart;

function post(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

async function start(): Promise<void> {
  const opened = await Room.open(
    {
      disk: systemDisk,
      pause: systemPause,
      timers: systemTimers,
      now: Date.now,
      dataFolder,
      pages: pagesOf(pages),
      ...(limits !== undefined && { limits }),
      tell: (state) => post({ kind: 'state', state }),
      bug: (error) => post({ kind: 'bug', bug: bareBug(error) }),
    },
    plan,
  );
  if (opened.ok) listen(answering(opened.value));
  post({ kind: 'opened', result: opened.ok ? ok(null) : opened });
}

function listen(answer: ReturnType<typeof answering>): void {
  parentPort?.on('message', (asked: AskMessage) => {
    answer(asked).then(
      (result) => post({ kind: 'answer', id: asked.id, result }),
      (error: unknown) => {
        post({ kind: 'bug', bug: bareBug(error) });
        post({ kind: 'answer', id: asked.id, result: refuse('internal', { call: asked.name }) });
      },
    );
  });
}

void start();
