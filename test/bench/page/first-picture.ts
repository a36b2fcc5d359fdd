import type { Page } from '@playwright/test';

export type FirstPicture = { readonly ms: number; readonly longestTaskMs: number };

/** From the key that goes to the map until its canvas shows something, and the longest the page was deaf on the way. */
export function measureMap(page: Page): Promise<FirstPicture> {
  return page.evaluate(async () => {
    let longest = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    tasks.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    for (const key of ['g', 'k']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const isPainted = (): boolean => {
      const canvas = document.querySelector<HTMLCanvasElement>('section > canvas');
      const strip = canvas?.getContext('2d')?.getImageData(0, canvas.height >> 1, canvas.width, 1);
      return strip?.data.some((value) => value !== 0) ?? false;
    };
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!isPainted());
    const ms = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 300));
    tasks.disconnect();
    return { ms, longestTaskMs: longest };
  });
}

/** From the wish to the frame that shows a filled canvas as large as the map's. */
export function measureEmptyCanvas(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [innerWidth, innerHeight];
    canvas.style.position = 'fixed';
    document.body.append(canvas);
    canvas.getContext('2d')?.fillRect(0, 0, innerWidth, innerHeight);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const ms = performance.now() - start;
    canvas.remove();
    return ms;
  });
}
