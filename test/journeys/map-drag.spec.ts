import { expect, type Page, test } from '@playwright/test';
import { launchRegie } from './launch.ts';

// Nodes of the map under a real pointer.

function card(page: Page, code: string) {
  return page.locator('.react-flow__node button').filter({ hasText: code });
}

async function topOf(page: Page, code: string): Promise<number> {
  return (await card(page, code).boundingBox())?.y ?? 0;
}

/** Takes a card and carries it to just under another; it is still held. */
async function carryUnder(page: Page, code: string, other: string): Promise<void> {
  const from = await card(page, code).boundingBox();
  const to = await card(page, other).boundingBox();
  if (from === null || to === null) throw new Error('a card is not there');
  await page.mouse.move(from.x + 120, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 120, to.y + to.height - 6, { steps: 8 });
}

test('[P22] a card is dragged to another place, back by undo, and stays where Escape breaks it off', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await card(page, 'R01').waitFor();
  const isFirst = async (): Promise<boolean> => (await topOf(page, 'R01')) < (await topOf(page, 'R02'));
  await expect.poll(isFirst).toBe(true);

  await carryUnder(page, 'R01', 'R02');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(isFirst).toBe(true);
  await expect(page.getByRole('button', { name: 'Niets om ongedaan te maken' })).toBeVisible();

  await carryUnder(page, 'R01', 'R02');
  await page.mouse.up();
  await expect.poll(isFirst).toBe(false);
  await page.keyboard.press('Control+z');
  await expect.poll(isFirst).toBe(true);
  await close();
});
