import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

// The matrix by key: what a person does in it all day, without the mouse.

async function openMatrix(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page.getByRole('grid')).toBeVisible();
}

const openConflicts = (page: Page) => page.getByRole('button', { name: /^Conflicten/ }).getByRole('img');
const row = (page: Page, code: string) => page.getByRole('row', { name: new RegExp(code) });
const conflictMark = (page: Page, code: string) => row(page, code).getByRole('img', { name: 'In conflict' });

/** From nowhere to the cell of the first client on R27, all by key. */
async function walkToRecoveryTime(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('R27');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
}

test('[A20] [V13] typing shows the conflict before it is kept, Enter keeps it, undo takes it back', async () => {
  const { page, close } = await launchRegie();
  await openMatrix(page);
  await expect(openConflicts(page)).toHaveText('7');
  await walkToRecoveryTime(page);
  await expect(conflictMark(page, 'R27')).toHaveCount(0);

  await page.keyboard.press('<');
  const editor = page.getByRole('dialog', { name: 'Cel bewerken' });
  await page.keyboard.type('1');
  await expect(editor.getByText(/^Botst met/)).toBeVisible();
  await expect(conflictMark(page, 'R27')).toBeVisible();
  await expect(openConflicts(page)).toHaveText('7');

  await page.keyboard.press('Escape');
  await expect(conflictMark(page, 'R27')).toHaveCount(0);

  await page.keyboard.press('<');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(editor).toHaveCount(0);
  await expect(conflictMark(page, 'R27')).toBeVisible();
  await expect(openConflicts(page)).toHaveText('8');
  await page.keyboard.press('Control+z');
  await expect(conflictMark(page, 'R27')).toHaveCount(0);
  await expect(openConflicts(page)).toHaveText('7');
  await close();
});

test('[V14] a letter on a block of cells is one step for undo', async () => {
  const { page, close } = await launchRegie();
  await openMatrix(page);
  const cells = (code: string) => row(page, code).getByRole('gridcell');
  await cells('R01').nth(2).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('c');
  for (const code of ['R01', 'R02']) {
    for (const at of [2, 3]) await expect(cells(code).nth(at).getByRole('img', { name: 'Could' })).toBeVisible();
  }
  await page.keyboard.press('Control+z');
  await expect(cells('R01').nth(2).getByRole('img', { name: 'Should' })).toBeVisible();
  await expect(cells('R02').nth(2).getByRole('img', { name: 'Should' })).toBeVisible();
  await close();
});

test('[V131] the handle of a cell is dragged down to fill, as one step for undo', async () => {
  const { page, close } = await launchRegie();
  await openMatrix(page);
  const cell = (code: string) => row(page, code).locator('[data-column^="client."]').first();
  await cell('R06').click();
  await expect(cell('R06').getByRole('img', { name: 'Should' })).toBeVisible();
  await expect(cell('R07').getByRole('img', { name: 'Could' })).toBeVisible();
  const handle = await cell('R06').locator('[data-fill]').boundingBox();
  const below = await cell('R08').boundingBox();
  if (handle === null || below === null) throw new Error('no place to drag from and to');
  await page.mouse.move(handle.x + 7, handle.y + 7);
  await page.mouse.down();
  await page.mouse.move(handle.x + 7, handle.y + 40, { steps: 3 });
  await page.mouse.move(below.x + 20, below.y + 10, { steps: 3 });
  await page.mouse.up();
  for (const code of ['R06', 'R07', 'R08']) await expect(cell(code).getByRole('img', { name: 'Should' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell('R07').getByRole('img', { name: 'Could' })).toBeVisible();
  await close();
});

test('the matrix and its editor have no violation that axe can find, light and dark', async () => {
  const { page, close } = await launchRegie();
  await openMatrix(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await walkToRecoveryTime(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Cel bewerken' })).toBeVisible();
  await expectAccessible(page);
  await close();
});
