import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openInBrowser } from './browser.ts';
import { launchRegie, newFolder, type Regie } from './launch.ts';

// The main job, as a regisseur does it: sample, edit, conflict, undo, export, quit, back again.

function openConflicts(page: Page) {
  return page.getByRole('button', { name: /^Conflicten/ }).getByRole('img');
}

/** The row of R01, on which nobody clashes in the sample, and its cell under the last client. */
function cellOfZandermeer(page: Page) {
  return page.getByRole('row', { name: /R01/ }).getByRole('gridcell').nth(3);
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await expect(openConflicts(page)).toHaveText('7');
}

async function makeConflict(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await cellOfZandermeer(page).click();
  await page.keyboard.press('w');
  await expect(openConflicts(page)).toHaveText('8');
  await expect(page.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeVisible();
}

async function undoAndRedo(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect(openConflicts(page)).toHaveText('7');
  await page.keyboard.press('Control+y');
  await expect(openConflicts(page)).toHaveText('8');
  await expect(page.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeVisible();
}

async function findItBack(page: Page): Promise<void> {
  await expect(page.getByText('8 open conflicten').first()).toBeVisible();
  await page.getByRole('button', { name: 'Open dossier' }).click();
  await expect(openConflicts(page)).toHaveText('8');
  await page.getByRole('button', { name: 'Matrix' }).click();
  await expect(cellOfZandermeer(page).getByRole('img', { name: 'Won’t' })).toBeVisible();
}

/** What the person would have chosen in the system's own dialog. */
async function answerSaveDialog({ app }: Regie, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

test('[W1] [W2] the main job in Electron: sample, edit, conflict, undo, export, quit, reopen', async () => {
  const first = await launchRegie();
  await openSample(first.page);
  await makeConflict(first.page);
  await undoAndRedo(first.page);
  const workbook = path.join(await newFolder(), 'matrix.xlsx');
  await answerSaveDialog(first, workbook);
  await first.page.getByRole('button', { name: 'Exporteer', exact: true }).click();
  await expect(first.page.getByText('Geëxporteerd als matrix.xlsx')).toBeVisible();
  expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
  expect(await first.close()).toBe('quit');

  const again = await launchRegie({ userData: first.userData });
  await findItBack(again.page);
  expect(await again.close()).toBe('quit');
});

test('[W1] what was reported as saved is back after the program was killed', async () => {
  const first = await launchRegie();
  await openSample(first.page);
  await makeConflict(first.page);
  await first.kill();
  const again = await launchRegie({ userData: first.userData });
  await again.page.getByRole('button', { name: 'Open dossier' }).click();
  await expect(openConflicts(again.page)).toHaveText('8');
  expect(await again.close()).toBe('quit');
  const left = readdirSync(path.join(first.userData, 'Documents/Regie'));
  expect(left.filter((name) => !name.endsWith('.regie'))).toEqual([]);
});

test('[W1] [W2] the main job behind the browser door', async () => {
  const first = await openInBrowser();
  await openSample(first.page);
  await makeConflict(first.page);
  await undoAndRedo(first.page);
  const download = first.page.waitForEvent('download');
  await first.page.getByRole('button', { name: 'Exporteer', exact: true }).click();
  const file = path.join(await newFolder(), 'matrix.xlsx');
  await (await download).saveAs(file);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  await first.close();

  const again = await openInBrowser({ userData: first.userData });
  await findItBack(again.page);
  await again.close();
});
