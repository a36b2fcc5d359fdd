import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchRegie, newFolder } from './launch.ts';

// The main job without a pointer: only keys are pressed here, from the start screen to the exported file.

const MOST_TABS = 60;

/** Tab until the focus stands there, as a person without a pointer would look for it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached within ${MOST_TABS} tabs: ${String(target)}`);
}

/** The focus can be seen: something is drawn around it that is not drawn without it. */
async function expectRing(target: Locator): Promise<void> {
  const ring = await target.evaluate((element) => {
    const { boxShadow, outlineStyle } = getComputedStyle(element);
    return boxShadow !== 'none' || outlineStyle !== 'none';
  });
  expect(ring).toBe(true);
}

function openConflicts(page: Page): Locator {
  return page.getByRole('button', { name: /^Conflicten/ }).getByRole('img');
}

async function spoken(page: Page): Promise<string> {
  return page.evaluate(() => {
    const item = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(item)?.getAttribute('aria-label') ?? '';
  });
}

test('[W71] the main job by keyboard alone: sample, conflict on the map, edit, undo, conflict list, export', async () => {
  const regie = await launchRegie();
  const { app, page } = regie;
  const sample = page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first();
  await sample.waitFor();
  await tabTo(page, sample);
  await expectRing(sample);
  await page.keyboard.press('Enter');

  const tree = page.getByRole('tree');
  await tree.waitFor();
  await tabTo(page, tree);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await spoken(page)).toMatch(/^R03 .*besloten/);

  await page.keyboard.press('g');
  await page.keyboard.press('m');
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await tabTo(page, grid);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  for (let column = 0; column < 4; column += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('w');
  await expect(openConflicts(page)).toHaveText('8');
  await page.keyboard.press('Control+z');
  await expect(openConflicts(page)).toHaveText('7');

  await page.keyboard.press('g');
  await page.keyboard.press('c');
  const items = page
    .getByRole('navigation', { name: 'Lijst van conflicten' })
    .getByRole('button', { name: /^Conflict, open/ });
  await expect(items.nth(0)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('j');
  await expect(items.nth(1)).toHaveAttribute('aria-current', 'true');

  const workbook = path.join(await newFolder(), 'matrix.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, workbook);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('exporteer');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Geëxporteerd als matrix.xlsx')).toBeVisible();
  expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
  await regie.close();
});
