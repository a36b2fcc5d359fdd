import type { RoomTimer, TimerAction } from '#src/contract/room.ts';
import type { TimerLine } from './box-line.ts';

const none: TimerLine = { t: 'timer', left: null, endsAt: null };

/** [BB30] What an action makes of the timer at this moment. A timer that doesn't run is not paused or resumed. */
export function timerAfter(timer: TimerLine | null, action: TimerAction, now: number): TimerLine {
  const before = timer ?? none;
  const left = leftOf(before, now);
  switch (action.kind) {
    case 'start':
      return { t: 'timer', left: null, endsAt: now + action.seconds * 1000 };
    case 'pause':
      return before.endsAt === null || left === null ? before : { t: 'timer', left, endsAt: null };
    case 'resume':
      return before.left === null ? before : { t: 'timer', left: null, endsAt: now + before.left };
    case 'add': {
      if (left === null) return before;
      const more = Math.max(0, left + action.seconds * 1000);
      return before.endsAt === null ? { ...before, left: more } : { ...before, endsAt: now + more };
    }
    case 'stop':
      return none;
  }
}

function leftOf({ left, endsAt }: TimerLine, now: number): number | null {
  return endsAt === null ? left : Math.max(0, endsAt - now);
}

/** What is shown of it; null: there is none. */
export function shownTimer(timer: TimerLine | null, now: number): RoomTimer | null {
  const left = timer === null ? null : leftOf(timer, now);
  if (timer === null || left === null) return null;
  const isRunning = timer.endsAt !== null && left > 0;
  return { secondsLeft: Math.ceil(left / 1000), isRunning, endsAt: isRunning ? timer.endsAt : null };
}
