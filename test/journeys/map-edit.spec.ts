import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

// What one can do on the map, once with the keyboard alone and once with the pointer.

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(card(page, 'R03')).toBeVisible();
}

/** A node as the pointer meets it. */
function card(page: Page, text: string) {
  return page.locator('.react-flow__node button').filter({ hasText: text });
}

function item(page: Page, name: RegExp) {
  return page.getByRole('treeitem', { name });
}

/** What a screen reader says where the keyboard stands. */
async function spoken(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.getAttribute('aria-label') ?? '';
  });
}

test('[P40] [P42] [P44] [P46] the keyboard adds, names, connects, disconnects and removes on the map', async () => {
  const { page, close } = await launchRegie();
  await openSample(page);
  await page.getByRole('tree').focus();
  const keys = async (...all: string[]): Promise<void> => {
    for (const key of all) await page.keyboard.press(key);
  };
  // From the theme to its first requirement, and a new one under it.
  await keys('Home', 'ArrowDown', 'ArrowRight', 'n');
  await expect(page.getByRole('textbox', { name: 'Wat is de eis of wens?' })).toBeFocused();
  await page.keyboard.type('Terugbelverzoek');
  await keys('Shift+Enter');
  await expect(page.getByRole('textbox', { name: 'Wat is de eis of wens?' })).toHaveValue('');
  await page.keyboard.type('Wachtrij');
  await keys('Enter');
  await expect(item(page, /^R42 Wachtrij/)).toHaveAttribute('aria-selected', 'true');
  await expect(item(page, /^R41 Terugbelverzoek/)).toHaveCount(1);

  await keys('F2');
  await page.keyboard.type('Wachtrij met voorrang');
  await keys('Enter');
  await expect(item(page, /^R42 Wachtrij met voorrang/)).toHaveCount(1);
  await keys('F2');
  await page.keyboard.type('Vergissing');
  await keys('Escape');
  await expect(item(page, /^R42 Wachtrij met voorrang/)).toHaveCount(1);

  // A need to another requirement, and a must of a client.
  await keys('l');
  await page.keyboard.type('R05');
  await keys('Enter');
  await expect(page.getByRole('menuitem', { name: /R42 .* vereist R05/ })).toBeFocused();
  await keys('Enter');
  await expect(page.getByRole('menu')).toBeHidden();
  await keys('l');
  await page.keyboard.type('Merwenburg');
  await keys('Enter');
  await expect(page.getByRole('menuitem', { name: 'Must' })).toBeFocused();
  await keys('Enter');
  await expect(item(page, /^R42 .*Merwenburg must/)).toHaveCount(1);

  await keys('r');
  await expect(page.getByRole('listbox')).toBeFocused();
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/^Merwenburg ?, must$/);
  await keys('s');
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/^Merwenburg ?, should$/);
  await keys('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(
    /^R05 .* ?, wordt vereist door deze$/,
  );
  await expectAccessible(page);
  await keys('Delete');
  await expect(page.getByText(/Verbinding tussen R42 .* en R05 .* verbroken/)).toBeVisible();
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/^Merwenburg ?, should$/);
  // To the other end, and from there on.
  await keys('Enter');
  await expect(page.getByRole('listbox', { name: 'Relaties van Merwenburg' })).toBeFocused();
  await keys('Escape');
  await expect(page.getByRole('tree')).toBeFocused();

  await keys('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Wat kan met Merwenburg' })).toBeVisible();
  await expectAccessible(page);
  await keys('Escape');
  await expect(page.getByRole('tree')).toBeFocused();
  await keys('ArrowRight');
  await expect.poll(() => spoken(page)).toMatch(/^R01 /);
  await keys('Control+d');
  await expect(item(page, /^R43 .*\(kopie\)/)).toHaveAttribute('aria-selected', 'true');
  await keys('Delete');
  await expect(item(page, /^R43 /)).toHaveCount(0);
  await keys('Control+z');
  await expect(item(page, /^R43 /)).toHaveCount(1);
  await close();
});

test('[P42] [P43] [P45] the pointer draws a line to connect, and a menu and a double click name things', async () => {
  const { page, close } = await launchRegie();
  await openSample(page);
  await card(page, 'R02').click();
  const handle = page.getByRole('button', { name: /^Verbind: sleep/ });
  await handle.hover();
  await page.mouse.down();
  await card(page, 'R06').hover();
  await page.mouse.up();
  await page.getByRole('menuitem', { name: 'Gaan niet samen' }).click();
  await expect(page.getByRole('button', { name: 'niet samen met' })).toBeVisible();
  await page.getByRole('button', { name: 'niet samen met' }).click();
  await expect(page.getByRole('option', { selected: true })).toContainText('R06');
  await page.getByRole('button', { name: 'Verbreek' }).click();
  await expect(page.getByRole('button', { name: 'niet samen met' })).toBeHidden();
  await page.getByRole('button', { name: 'Sluit de relaties' }).click();

  await card(page, 'Merwenburg').click();
  await handle.hover();
  await page.mouse.down();
  await card(page, 'R07').hover();
  await page.mouse.up();
  await page.getByRole('menuitem', { name: 'Must' }).click();
  await expect(item(page, /^R07 .*Merwenburg must/)).toHaveCount(1);

  await card(page, 'R08').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /Kopieer/ }).click();
  await expect(item(page, /^R41 .*\(kopie\)/)).toHaveAttribute('aria-selected', 'true');
  await card(page, 'R41').dblclick();
  await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  await page.keyboard.type('Toegankelijk voor iedereen');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Toegankelijk voor iedereen')).toBeVisible();

  await page.locator('.react-flow__pane').click({ button: 'right', position: { x: 12, y: 300 } });
  await page.getByRole('menuitem', { name: 'Nieuwe leverancier' }).click();
  await expect(page.getByRole('textbox', { name: 'Hoe heet de leverancier?' })).toBeFocused();
  await page.keyboard.type('Zesde Partij');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Zesde Partij')).toBeVisible();
  await close();
});

test('[P131] a press on a painted line looks at that relation', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  const card = page.locator('.react-flow__node').filter({ hasText: 'R01' });
  const client = page.locator('.react-flow__node').filter({ hasText: 'Zandermeer' });
  await card.waitFor();
  const [to, from] = [await card.boundingBox(), await client.boundingBox()];
  if (to === null || from === null) throw new Error('no lanes to press between');
  // Many lines end just left of the cards; one of these places is on one.
  const panel = page.getByRole('region', { name: 'Relaties' });
  await expect
    .poll(async () => {
      for (let y = to.y; y < to.y + 48; y += 4) {
        await page.mouse.click(to.x - 12, y);
        if (await panel.isVisible()) return true;
      }
      return false;
    })
    .toBe(true);
  await expect(panel.getByRole('option', { selected: true })).toBeVisible();
  await close();
});
