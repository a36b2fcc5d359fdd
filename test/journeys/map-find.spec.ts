import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchRegie } from './launch.ts';

// Finding and picking on the map.

function card(page: Page, text: string) {
  return page.locator('.react-flow__node button').filter({ hasText: text });
}

/** The map flies to what was found; a band is drawn over what has arrived. */
async function standsStill(node: Locator): Promise<void> {
  let last = '';
  await expect(async () => {
    const before = last;
    last = JSON.stringify(await node.boundingBox());
    expect(last).toBe(before);
  }).toPass({ intervals: [200] });
}

test('[P54] [P55] what is found is walked, and a band picks what is edited together', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(card(page, 'R03')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Zoek op de kaart' })).toBeFocused();
  await page.keyboard.type('koppeling');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeHidden();
  const bar = page.getByRole('region', { name: 'Wat de kaart toont' });
  await expect(bar).toContainText(/1 van \d/);
  await page.keyboard.press('F3');
  await expect(bar).toContainText(/2 van \d/);
  await page.keyboard.press('Shift+F3');
  await expect(bar).toContainText(/1 van \d/);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();

  await page.keyboard.press('Escape');
  await expect(page.getByText(/eis(en)? gekozen/)).toBeHidden();
  await standsStill(card(page, 'R12'));
  const first = await card(page, 'R12').boundingBox();
  const last = await card(page, 'R14').boundingBox();
  if (first === null || last === null) throw new Error('The cards are on screen');
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x - 30, first.y + 20);
  await page.mouse.down();
  await page.mouse.move(last.x + 40, last.y + 20, { steps: 5 });
  await expect(page.locator('i[class*="band"]')).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.getByText('3 eisen gekozen')).toBeVisible();
  await page.getByRole('button', { name: 'Kenmerken' }).click();
  await page.getByRole('button', { name: 'Vast', exact: true }).click();
  await expect(page.getByRole('button', { name: /Ongedaan maken/ }).first()).toBeEnabled();
  await close();
});
