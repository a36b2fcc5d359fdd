import { expect, type Page, test } from '@playwright/test';
import { launchRegie } from './launch.ts';
import { unlikePixels } from './unlike-pixels.ts';

// What is drawn while the matrix moves is what stands there at rest.

const film = (page: Page) => page.locator('[data-film]');

/** Goes there in one leap, and then tells the grid that it moves for as long as `during` takes. */
async function whileMoving<T>(page: Page, top: number, during: () => Promise<T>): Promise<T> {
  await page.getByRole('grid').evaluate((grid, offset) => {
    grid.scrollTop = offset;
    const timer = setInterval(() => grid.dispatchEvent(new Event('scroll')), 10);
    grid.addEventListener('rest', () => clearInterval(timer), { once: true });
  }, top);
  await expect(film(page)).toBeAttached();
  await expect(film(page)).not.toHaveAttribute('hidden');
  const result = await during();
  await page.getByRole('grid').evaluate((grid) => grid.dispatchEvent(new Event('rest')));
  await expect(film(page)).toHaveAttribute('hidden');
  return result;
}

async function openMatrix(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page.getByRole('row', { name: /R01/ })).toBeVisible();
  await expect(film(page)).toHaveAttribute('hidden');
}

/** Of a thousand pixels between head and totals, how many differ so that one could see it. */
async function unlike(page: Page, top: number): Promise<number> {
  const box = await page.getByRole('grid').boundingBox();
  if (box === null) throw new Error('no grid');
  const clip = { x: box.x, y: box.y + 56, width: box.width - 12, height: box.height - 56 - 52 };
  const drawn = await whileMoving(page, top, () => page.screenshot({ clip }));
  const stands = await page.screenshot({ clip });
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 0));
  await expect(page.getByRole('row', { name: /R01/ })).toBeVisible();
  return 1000 * (await unlikePixels(page, drawn, stands));
}

test('[V120] rows that move are drawn like those that stand, in both themes and with a selection', async () => {
  const { page, close } = await launchRegie();
  await openMatrix(page);
  await page.mouse.move(2, 2);
  expect(await unlike(page, 1400)).toBeLessThan(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await unlike(page, 1000)).toBeLessThan(1);
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 1400));
  await page.getByRole('row', { name: /R30/ }).getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.mouse.move(2, 2);
  expect(await unlike(page, 1400)).toBeLessThan(1);
  await close();
});

test('[V120] a press on rows that move is one on what stands there', async () => {
  const { page, close } = await launchRegie();
  await openMatrix(page);
  const grid = page.getByRole('grid');
  // There and back in one movement: nothing is rendered anew, and the film goes all the same.
  const wasShown = await grid.evaluate(async (element) => {
    let isShown = false;
    for (const top of [1400, 700, 0]) {
      element.scrollTop = top;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      isShown ||= document.querySelector('[data-film]:not([hidden])') !== null;
    }
    return isShown;
  });
  expect(wasShown).toBe(true);
  await expect(film(page)).toHaveAttribute('hidden');

  const box = await grid.boundingBox();
  if (box === null) throw new Error('no grid');
  await whileMoving(page, 1400, () => page.mouse.click(box.x + 400, box.y + 300));
  const cell = await grid.getAttribute('aria-activedescendant');
  const chosen = page.locator(`[id="${cell}"]`);
  const place = await chosen.boundingBox();
  expect(place !== null && place.y <= box.y + 300 && place.y + place.height >= box.y + 300).toBe(true);

  // Keys go from cell to cell, and each is there for those who hear it.
  await page.keyboard.press('Control+Home');
  await expect(page.locator(`[id="${await grid.getAttribute('aria-activedescendant')}"]`)).toBeVisible();
  await expect(film(page)).toHaveAttribute('hidden');
  await close();
});
