import type { Page } from '@playwright/test';

const rows = '[data-row^=requirement] [data-column^="client."]';

/**
 * From the keys that go to the matrix until its requirements are seen with all their cells, in milliseconds: drawn, or as
 * elements. Where they are drawn, elements follow [V120].
 */
export function showMatrix(page: Page): Promise<number> {
  return page.evaluate(async (picture) => {
    const start = performance.now();
    for (const key of ['g', 'm']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    do await new Promise(requestAnimationFrame);
    while (document.querySelector(picture) === null);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }, `[data-film]:not([hidden]) canvas, ${rows}`);
}

/** Until rows stand as elements in place of all that was drawn, so that what follows is not measured with that work. */
export async function standStill(page: Page): Promise<void> {
  await page.locator('[data-film][hidden]').waitFor({ state: 'attached' });
  await page.locator(rows).first().waitFor();
}

/** The same of a line that React shows on an empty page. Needs the bundle of `empty-react.tsx`. */
export function showEmpty(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { showEmptyScreen } = globalThis as unknown as { showEmptyScreen: () => HTMLElement };
    const start = performance.now();
    const place = showEmptyScreen();
    do await new Promise(requestAnimationFrame);
    while (document.querySelector('[data-empty]') === null);
    await new Promise((resolve) => setTimeout(resolve));
    const ms = performance.now() - start;
    place.dispatchEvent(new Event('leave'));
    return ms;
  });
}

/** To the settings: a screen that is nothing to take away, so that what follows is the matrix alone. */
export async function leaveMatrix(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.locator('[data-matrix]').waitFor({ state: 'detached' });
}

/** Puts the cursor on the first cell of a client in the first requirement that is in view. */
export async function choosePosition(page: Page): Promise<void> {
  await page.locator(rows).first().click();
}

/** From a letter on the cell with the cursor until that cell is painted otherwise, in milliseconds. */
export function setPriority(page: Page, key: string): Promise<number> {
  return page.evaluate(async (letter) => {
    const grid = document.querySelector('[data-matrix]');
    const id = grid?.getAttribute('aria-activedescendant') ?? '';
    const words = (): string | undefined => document.getElementById(id)?.textContent ?? undefined;
    const before = words();
    if (grid === null || before === undefined) throw new Error('no cell to type in');
    const start = performance.now();
    grid.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true }));
    do await new Promise(requestAnimationFrame);
    while (words() === before && performance.now() - start < 5000);
    await new Promise((resolve) => setTimeout(resolve));
    if (words() === before) throw new Error(`nothing came of ${letter}`);
    return performance.now() - start;
  }, key);
}
