import type { Page } from '@playwright/test';

/** Controls that can't be reached because something cuts them off, and texts that end without saying so; each by its words. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  return page.evaluate(() => {
    const controls =
      'button, a[href], input:not([type="radio"], [type="checkbox"]), textarea, [role="tab"], [role="menuitem"]';
    /** Hidden for the eye, not there for anyone, or on the stage that pans under everything. */
    const elsewhere = '.vh, [inert], [aria-hidden="true"], .react-flow, svg';
    const words = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60);
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    /** By how many pixels it sticks out of what cuts it, sideways and down; Infinity: scrolled away, so in reach. */
    const beyond = (element: Element, box: DOMRect): number => {
      let { left, right, top, bottom } = box;
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(parent);
        const room = parent.getBoundingClientRect();
        if (clipPath !== 'none') return 0;
        if (scrolls(overflowX)) [left, right] = [Math.max(left, room.left), Math.min(right, room.right)];
        if (scrolls(overflowY)) [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
        if (left >= right || top >= bottom) return 0;
        if (cuts(overflowX) && (left < room.left - 2 || right > room.right + 2)) return right - room.right;
        if (cuts(overflowY) && (top < room.top - 2 || bottom > room.bottom + 2)) return bottom - room.bottom;
        if (position === 'fixed') break;
      }
      return Math.max(-left, right - innerWidth, -top, bottom - innerHeight, 0);
    };
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      const { visibility, opacity } = getComputedStyle(element);
      return width > 2 && height > 2 && visibility !== 'hidden' && opacity !== '0' && !element.closest(elsewhere);
    };
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page itself scrolls sideways');
    for (const control of document.querySelectorAll(controls)) {
      if (isSeen(control) && beyond(control, control.getBoundingClientRect()) > 2)
        found.push(`control: ${words(control)}`);
    }
    for (const element of document.querySelectorAll('#root *')) {
      if (element.childElementCount > 0 || words(element) === '' || !isSeen(element)) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isWider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const says = element.closest('[title], [aria-label]') !== null;
      if (cuts(overflowX) && isWider && !(textOverflow === 'ellipsis' && says)) found.push(`text: ${words(element)}`);
    }
    return [...new Set(found)];
  });
}
