import type { Page } from '@playwright/test';

/** A gesture of one step per frame, so that how fast the driver is does not count. */
export type Gesture = {
  readonly frames: number;
  /** What is scrolled, or gets the wheel. */
  readonly selector: string;
  /** `scroll` moves an element that scrolls, `wheel` sends wheel events to one that listens, with these keys held. */
  readonly by: 'scroll' | 'wheel' | 'ctrl-wheel';
  /** Pixels per frame; the second half goes back the same way. */
  readonly x: number;
  readonly y: number;
};

/** What lies between two frames, in milliseconds, sorted. */
export type Intervals = readonly number[];

/** Makes the gesture in the page and tells how long each of its frames took. */
export async function framesOf(page: Page, gesture: Gesture): Promise<Intervals> {
  const intervals = await page.evaluate(
    ({ frames, selector, by, x, y }) =>
      new Promise<number[]>((resolve, reject) => {
        const target = document.querySelector(selector);
        if (target === null) return reject(new Error(`nothing at ${selector}`));
        const box = target.getBoundingClientRect();
        const middle = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
        const found: number[] = [];
        let last = 0;
        let done = 0;
        const step = (): void => {
          const way = done < frames / 2 ? 1 : -1;
          if (by === 'scroll') target.scrollBy({ left: way * x, top: way * y, behavior: 'instant' });
          else {
            const wheel = { ...middle, deltaX: way * x, deltaY: way * y, ctrlKey: by === 'ctrl-wheel' };
            const at = document.elementFromPoint(middle.clientX, middle.clientY) ?? target;
            at.dispatchEvent(new WheelEvent('wheel', { ...wheel, bubbles: true, cancelable: true }));
          }
        };
        const frame = (now: number): void => {
          if (last > 0) found.push(now - last);
          last = now;
          if (done === frames) return resolve(found);
          step();
          done += 1;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    gesture,
  );
  return intervals.toSorted((a, b) => a - b);
}

export function percentile(sorted: Intervals, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Resolves when what is in the page now has been drawn. */
export function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
