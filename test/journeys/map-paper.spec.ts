import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie, newFolder } from './launch.ts';

// The map for who reads it instead of looking at it: as a list, and on paper.

test('[P60] [P61] the list keeps the place of the map and can do what the map can', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await page.locator('.react-flow__node button').filter({ hasText: 'R05' }).click();
  await page.keyboard.press('t');
  const list = page.getByRole('treegrid');
  await expect(list).toBeFocused();
  await expect(list.locator('[aria-selected="true"]')).toContainText('Gespreksopname');
  await expect(list.locator('[aria-selected="true"]')).toContainText('R05');
  await expectAccessible(page);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(list.getByRole('row').filter({ hasText: 'R05' })).toHaveAttribute('aria-posinset', '4');
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('row').filter({ hasText: 'R05' })).toHaveAttribute('aria-posinset', '5');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(list.getByRole('row').filter({ hasText: 'R05' })).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(page.getByRole('tree')).toBeFocused();
  await close();
});

test('[E10] the map goes to paper from its dialog, to the file that was pointed at', async () => {
  const { app, page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByRole('radiogroup', { name: 'Lens' })).toBeVisible();
  const file = path.join(await newFolder(), 'Kaart.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Kaart als afbeelding' });
  await expect(dialog).toContainText('Alleen vrijgegeven waarden');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Maak PDF' }).click();
  await expect(page.getByText('Kaart.pdf')).toBeVisible({ timeout: 60_000 });
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  await close();
});
