import type { Page } from '@playwright/test';

/** What stands over the matrix while a page with nothing but text is measured. */
export const emptyScroller = '[data-empty-scroller]';

/**
 * Puts a page that scrolls over the matrix, as large and with as many elements: lines of text, laid out beforehand and never
 * touched again. A frame of the matrix can't be shorter than one of this.
 */
export function showEmptyScroller(page: Page): Promise<void> {
  return page.evaluate(() => {
    const matrix = document.querySelector('[data-matrix]');
    if (matrix === null) throw new Error('no matrix to stand over');
    const { left, top, width, height } = matrix.getBoundingClientRect();
    const scroller = document.createElement('div');
    scroller.dataset.emptyScroller = '';
    scroller.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px;
      z-index: 9; overflow: auto; background: white`;
    for (let line = matrix.querySelectorAll('*').length; line > 0; line -= 1) {
      const div = document.createElement('div');
      div.style.height = '36px';
      div.textContent = `Line ${line}`;
      scroller.append(div);
    }
    document.body.append(scroller);
  });
}

export function leaveEmptyScroller(page: Page): Promise<void> {
  return page.locator(emptyScroller).evaluate((scroller) => scroller.remove());
}
