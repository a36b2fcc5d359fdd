import type { RoomTimer } from '#src/contract/room.ts';
import { fill, type Words } from './words.ts';

/** "1:05" */
export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The clock of the round, counted down here: a phone's own clock may stand anywhere. */
export class Clock {
  private readonly element: HTMLElement;
  private timer: RoomTimer | null = null;
  private since = 0;
  private tick: ReturnType<typeof setInterval> | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  show(timer: RoomTimer | null, words: Words): void {
    this.timer = timer;
    this.since = performance.now();
    clearInterval(this.tick);
    if (timer?.isRunning === true) this.tick = setInterval(() => this.draw(words), 1000);
    this.draw(words);
  }

  stop(): void {
    clearInterval(this.tick);
  }

  private draw(words: Words): void {
    const timer = this.timer;
    this.element.hidden = timer === null;
    if (timer === null) return;
    const gone = timer.isRunning ? Math.floor((performance.now() - this.since) / 1000) : 0;
    const left = Math.max(0, Math.round(timer.secondsLeft) - gone);
    this.element.textContent = left === 0 ? words.timeUp : fill(words.timeLeft, { time: minutes(left) });
  }
}
