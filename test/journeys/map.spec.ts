import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

// The map as a regisseur lives in it: by pointer, by keyboard, through its lenses, and while others edit.

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(card(page, 'R03')).toBeVisible();
}

/** A node as the pointer meets it. */
function card(page: Page, code: string) {
  return page.locator('.react-flow__node button').filter({ hasText: code });
}

function theme(page: Page, title: string) {
  return page.locator('.react-flow__node button').filter({ has: page.getByText(title, { exact: true }) });
}

function inspector(page: Page) {
  return page.getByRole('complementary').filter({ has: page.getByRole('heading') });
}

/** What a screen reader says where the keyboard stands. */
async function spoken(page: Page): Promise<string> {
  return page.evaluate(() => {
    const item = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(item)?.getAttribute('aria-label') ?? '';
  });
}

/** The painted lines, as a number that changes when the picture does. */
function lines(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((sum, value, index) => (sum * 31 + value * (index % 251)) % 1_000_000_007, 7);
  });
}

async function settled(page: Page): Promise<number> {
  let before = await lines(page);
  for (;;) {
    await page.waitForTimeout(200);
    const after = await lines(page);
    if (after === before) return after;
    before = after;
  }
}

test('[P16] a newcomer reaches the first conflict in one click, and is not led there again', async () => {
  const { page, close } = await launchRegie();
  await openSample(page);
  await page.getByRole('button', { name: 'Toon dit conflict' }).click();
  await expect(inspector(page)).toContainText('Gespreksopname');
  await expect(inspector(page)).toContainText('Gat 46 dagen');
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Toon dit conflict' })).toBeHidden();
  await close();
});

test('[P2] [P6] [P141] the pointer selects, folds and keeps open; a lens changes what is said and not where it stands', async () => {
  const { page, close } = await launchRegie();
  await openSample(page);
  await card(page, 'R05').click();
  await expect(inspector(page)).toContainText('Gespreksopname');
  const place = await card(page, 'R05').boundingBox();
  const conflicts = await settled(page);
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: /Gedeeld/ })).toBeChecked();
  expect(await settled(page)).not.toBe(conflicts);
  await page.keyboard.press('3');
  await expect(page.getByText('Minder dan half')).toBeVisible();
  expect(await card(page, 'R05').boundingBox()).toEqual(place);
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: /Vertrouwen/ })).toBeChecked();
  await expect(
    card(page, 'Kernzaak').getByTitle(/^Bedrijfsvoeringsorganisatie .* over Kernzaak BV: 48; andersom/),
  ).toBeVisible();
  await page.keyboard.press('1');

  await theme(page, 'Informatiebeveiliging en privacy').click();
  await expect(card(page, 'R05')).toBeHidden();
  await expect(page.getByRole('treeitem', { name: /^Informatiebeveiliging/ })).toHaveAttribute('aria-expanded', 'true');
  await theme(page, 'Dienstverlening en klantcontact').click({ modifiers: ['Alt'] });
  await expect(card(page, 'R05')).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /^Informatiebeveiliging/ })).toHaveAttribute('aria-expanded', 'true');
  await close();
});

test('[P8] [P18] the keyboard walks lanes and lines, and a screen reader hears the relations', async () => {
  const { page, close } = await launchRegie();
  await openSample(page);
  await page.getByRole('tree').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await spoken(page)).toMatch(/^Merwenburg, 23 must/);
  await page.keyboard.press('ArrowRight');
  expect(await spoken(page)).toMatch(/^R01 .* Merwenburg must; Dijkenrade must/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await spoken(page)).toMatch(/^R03 .*besloten\. Merwenburg must, 60 tot 80 uur\/week/);
  await expect(inspector(page)).toContainText('Ruim openstellingsvenster');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(page.getByRole('treeitem', { name: /^Transitie/ })).toHaveAttribute('aria-expanded', 'true');
  const box = await theme(page, 'Transitie, exit en contract').boundingBox();
  expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 900);
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
  await close();
});

test('[P13] an edit elsewhere repaints the lines', async () => {
  const { page, close } = await launchRegie();
  await openSample(page);
  const before = await settled(page);
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.getByRole('row', { name: /R01/ }).getByRole('gridcell').nth(3).click();
  await page.keyboard.press('w');
  await expect(page.getByText('8 open conflicten').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await expect(card(page, 'R01')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await settled(page)).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('7 open conflicten').first()).toBeVisible();
  await close();
});

for (const language of ['nl', 'en'] as const) {
  test(`[P18] axe finds nothing wrong with the map in ${language}, light and dark`, async () => {
    const { page, close } = await launchRegie();
    await openSample(page);
    if (language === 'en') {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('English');
      await page.keyboard.press('Enter');
    }
    await card(page, 'R03').click();
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      for (const lens of ['1', '2', '3', '4']) {
        await page.keyboard.press(lens);
        await expectAccessible(page);
      }
    }
    await close();
  });
}
