import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

// Kept views of the map, and the walk along them for a room.

async function run(page: Page, action: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(action);
  await page.keyboard.press('Enter');
}

async function keep(page: Page, name: string): Promise<void> {
  await run(page, 'Bewaar dit beeld');
  await page.getByLabel('Naam van het beeld').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Naam van het beeld')).toBeHidden();
}

function lens(page: Page, name: RegExp) {
  return page.getByRole('radio', { name });
}

/** All that can be read in it: its text and what its marks say. */
function wordsIn(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((root) => {
    const said = [...root.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'aria-description', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [root.textContent ?? '', ...said].join(' ');
  });
}

/** Every limit of the sample is private, and so is each gap that follows from limits. */
const PRIVATE = /60[–-]80|45[–-]60|40[–-]50|60[–-]180|Gat \d|tot \d+ uur/;

test('[P50] [P51] [P52] [P130] [W75] [W76] views are kept, shown again and presented to a room without anything private', async () => {
  const { app, page, close } = await launchRegie();
  const isFullScreen = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await page.locator('.react-flow__node button').first().waitFor();
  await keep(page, 'Waar het botst');
  await page.keyboard.press('3');
  await expect(lens(page, /Dekking/)).toBeChecked();
  await page.keyboard.press('+');
  await keep(page, 'Wie het kan');
  const zoom = page.getByRole('group', { name: 'Zoom' }).getByText(/^\d+%$/);
  const kept = (await zoom.textContent()) ?? '';
  await page.keyboard.press('2');
  await run(page, 'Toon beeld “Waar het botst”');
  await expect(lens(page, /Conflicten/)).toBeChecked();
  // [P130] Each at its own zoom: the first was never moved and is fitted.
  await expect(zoom).not.toHaveText(kept);
  await run(page, 'Toon beeld “Wie het kan”');
  await expect(zoom).toHaveText(kept);
  await run(page, 'Toon beeld “Waar het botst”');

  // The regisseur's own map says it: what is not found below is left out, not unreadable.
  expect(await wordsIn(page, 'body')).toMatch(PRIVATE);
  await page.keyboard.press('b');
  const presentation = page.getByRole('dialog', { name: 'Presentatie' });
  await expect(presentation.getByRole('heading', { name: 'Waar het botst' })).toBeVisible();
  await expect(presentation.getByText('1/2')).toBeVisible();
  await expect.poll(isFullScreen).toBe(true);
  await expect(presentation.getByRole('group', { name: 'Legenda' }).getByText('Botst')).toBeVisible();
  expect(await wordsIn(page, '[role="dialog"]')).toMatch(/Merwenburg/);
  expect(await wordsIn(page, '[role="dialog"]')).not.toMatch(PRIVATE);
  await expectAccessible(page);

  await page.keyboard.press('ArrowRight');
  await expect(presentation.getByRole('heading', { name: 'Wie het kan' })).toBeVisible();
  await expect(presentation.getByText('2/2')).toBeVisible();
  expect(await wordsIn(page, '[role="dialog"]')).not.toMatch(PRIVATE);
  await page.keyboard.press('m');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await expect(presentation).toBeHidden();
  await expect.poll(isFullScreen).toBe(false);
  // Nothing typed before the room reached the map underneath.
  await expect(page.getByText('7 open conflicten').first()).toBeVisible();
  await expect(page.getByText('40 eisen en wensen')).toBeVisible();
  await close();
});
