import { expect, type Page, test } from '@playwright/test';
import { openInBrowser } from './browser.ts';
import { launchRegie } from './launch.ts';

// One dossier in two windows: what one does the other shows at once, and each looks at it in its own way.

function cell(page: Page, code: string) {
  return page
    .getByRole('row', { name: new RegExp(code) })
    .getByRole('gridcell')
    .first();
}

function priority(page: Page, code: string, name: string) {
  return cell(page, code).getByRole('img', { name });
}

async function openMatrix(page: Page): Promise<void> {
  await page.locator('.react-flow__node button').first().waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(cell(page, 'R01')).toBeVisible();
}

async function worksTogether(first: Page, second: Page): Promise<void> {
  await openMatrix(second);
  await openMatrix(first);
  await cell(first, 'R01').click();
  await first.keyboard.press('w');
  await expect(priority(second, 'R01', 'Won’t')).toBeVisible();
  await cell(second, 'R02').click();
  await second.keyboard.press('c');
  await expect(priority(first, 'R02', 'Could')).toBeVisible();
  // Undo takes back what was done in its own window, whatever came after it elsewhere.
  await first.keyboard.press('Control+z');
  await expect(priority(second, 'R01', 'Must')).toBeVisible();
  await expect(priority(first, 'R02', 'Could')).toBeVisible();
}

test('[X47] [H5] [W2] two windows on one dossier in Electron; closing one leaves the other', async () => {
  const { app, page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await page.locator('.react-flow__node button').first().waitFor();
  const opening = app.waitForEvent('window');
  await page.keyboard.press('Control+Shift+N');
  const second = await opening;
  await worksTogether(page, second);
  await second.keyboard.press('g');
  await second.keyboard.press('k');
  await expect(cell(page, 'R01')).toBeVisible();

  const closed = page.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.close());
  await Promise.race([closed, second.waitForEvent('close')]);
  const left = app.windows().find((window) => !window.isClosed());
  expect(left).toBeDefined();
  await expect(left?.getByText('40 eisen en wensen') as ReturnType<Page['getByText']>).toBeVisible();
  expect(await close()).toBe('quit');
});

test('[X47] [W23] two tabs on one dossier in the browser; a tab that is loaded again is where it was', async () => {
  const { page, close } = await openInBrowser();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await page.locator('.react-flow__node button').first().waitFor();
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('Control+Shift+N');
  await worksTogether(page, await opening);
  await page.reload();
  await expect(page.getByText('40 eisen en wensen')).toBeVisible();
  await close();
});
