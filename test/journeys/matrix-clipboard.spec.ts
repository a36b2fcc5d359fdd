import { expect, type Page, test } from '@playwright/test';
import { launchRegie } from './launch.ts';

// To and from a spreadsheet, over the clipboard of the system.

async function openMatrix(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page.getByRole('grid')).toBeVisible();
}

const cell = (page: Page, code: string, at: number) =>
  page
    .getByRole('row', { name: new RegExp(code) })
    .getByRole('gridcell')
    .nth(at);
/** Puts a table on the clipboard of the system as another program would: the page's copy is the way both Electrons know. */
const put = (page: Page, table: string) =>
  page.evaluate((html) => {
    const give = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', 'niet dit');
    };
    document.addEventListener('copy', give, { capture: true, once: true });
    document.execCommand('copy');
  }, table);

test('[V15] [V17] [V18] a block from a spreadsheet lands as one step and says what did not fit', async () => {
  const { app, page, close } = await launchRegie();
  await openMatrix(page);
  await put(
    page,
    '<table><!--StartFragment--><tr><td>C</td><td x:num="0.5">W</td></tr><tr><td>snel</td><td>S</td></tr></table>',
  );
  await cell(page, 'R01', 0).click();
  await page.keyboard.press('Control+v');
  const report = page.getByRole('dialog', { name: '1 cel is niet geplakt' });
  await expect(report.getByRole('row', { name: /R02 × Merwenburg snel/ })).toBeVisible();
  await report.getByRole('button', { name: 'Sluit' }).click();
  await expect(cell(page, 'R01', 0).getByRole('img', { name: 'Could' })).toBeVisible();
  await expect(cell(page, 'R01', 1).getByRole('img', { name: 'Won’t' })).toBeVisible();
  await expect(cell(page, 'R02', 1).getByRole('img', { name: 'Should' })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(cell(page, 'R01', 0).getByRole('img', { name: 'Must' })).toBeVisible();
  await page.keyboard.press('Control+c');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('M\tM\r\nM\tS\r\n');
  await close();
});
