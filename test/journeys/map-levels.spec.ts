import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

// From cards to rectangles to bubbles and back, with the magnifier over one theme, by keyboard alone.

/** What a screen reader says where the keyboard stands. */
function spoken(page: Page): Promise<string> {
  return page.evaluate(() => {
    const item = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(item)?.getAttribute('aria-label') ?? '';
  });
}

test('[P24] [P26] [P29] [P30] [P31] the keyboard goes through all levels and the magnifier, and hears each', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await page.getByRole('tree').focus();
  await page.keyboard.press('[');
  await expect(page.getByRole('radio', { name: 'Rechthoeken' })).toBeChecked();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await spoken(page)).toMatch(/^Merwenburg, 23 must/);
  await page.keyboard.press('ArrowRight');
  expect(await spoken(page)).toMatch(/^Dienstverlening en klantcontact, \d+ eisen/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await spoken(page)).toMatch(/^R02 /);
  await expectAccessible(page);

  await page.keyboard.press('z');
  const grid = page.getByRole('listbox', { name: /^Eisen van Dienstverlening/ });
  await expect(grid).toBeFocused();
  await page.keyboard.press('ArrowRight');
  expect(await spoken(page)).toMatch(/^R03 .*besloten\. Merwenburg must, 60 tot 80 uur\/week/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(grid).toBeHidden();
  await expect(page.getByRole('tree')).toBeFocused();
  expect(await spoken(page)).toMatch(/^R03 /);

  await page.keyboard.press('[');
  await expect(page.getByRole('radio', { name: 'Thema’s' })).toBeChecked();
  expect(await spoken(page)).toMatch(/^Dienstverlening en klantcontact/);
  await page.keyboard.press('ArrowDown');
  expect(await spoken(page)).toMatch(/, \d+ eisen, /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Kaarten' })).toBeChecked();
  await expect(page.locator('.react-flow__node button').filter({ hasText: 'R09' }).first()).toBeVisible();
  await close();
});

test('[P24] [P28] Ctrl and the wheel zoom at the pointer through the levels, and what is painted answers a click', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await page.locator('.react-flow__node button').filter({ hasText: 'R03' }).hover();
  await page.keyboard.down('Control');
  for (const [turn, level] of [
    [100, 'Thema’s'],
    [-100, 'Kaarten'],
  ] as const) {
    for (let notch = 0; notch < 14; notch += 1) await page.mouse.wheel(0, turn);
    await expect(page.getByRole('radio', { name: level })).toBeChecked();
  }
  await page.keyboard.up('Control');
  await page.getByRole('radio', { name: 'Rechthoeken' }).click();
  const stage = page.locator('section', { has: page.getByRole('tree') }).first();
  const place = await stage.boundingBox();
  if (place === null) throw new Error('the map is shown');
  const inspector = page.getByRole('complementary').filter({ has: page.getByRole('heading') });
  let index = 0;
  await expect(async () => {
    index += 1;
    // Somewhere in the block of rectangles one is hit.
    await page.mouse.click(place.x + place.width / 2 - 100 + index * 31, place.y + 100 + (index % 4) * 14);
    await expect(inspector.getByText(/^R\d\d$/).first()).toBeVisible({ timeout: 300 });
  }).toPass();
  await close();
});
