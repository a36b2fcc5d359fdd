import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

// Finding and picking on the map, keeping what one sees, and showing it to a room.

function card(page: Page, text: string) {
  return page.locator('.react-flow__node button').filter({ hasText: text });
}

/** Words on the screen, in tips and for screen readers. */
function everythingSaid(place: Locator): Promise<string> {
  return place.evaluate((element) => {
    const said = [...element.querySelectorAll('[title], [aria-label]')].flatMap((each) => [
      each.getAttribute('title'),
      each.getAttribute('aria-label'),
    ]);
    return [element.textContent, ...said].join(' ');
  });
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Beelden' }).click();
  await page.getByRole('menuitem', { name: 'Bewaar dit beeld' }).click();
  await page.getByRole('textbox', { name: 'Naam van het beeld' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('[P50] [P51] [P52] views are kept and shown to a room, with nothing that is private', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(card(page, 'R03')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByText('Nog niets om te tonen')).toBeVisible();
  await page.keyboard.press('Escape');

  await keep(page, 'Waar zit het conflict?');
  await card(page, 'R03').click();
  await page.keyboard.press('f');
  await expect(page.getByText('1 van 40 getoond')).toBeVisible();
  await keep(page, 'Rond de servicedesk');
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await expect(page.getByText('1 van 40 getoond')).toBeHidden();
  await expect(page.getByRole('radio', { name: /Dekking/ })).toBeChecked();

  // The limits of the sample are private: on the map their gap is drawn, before a room it can't be.
  await page.keyboard.press('b');
  const room = page.getByRole('dialog', { name: 'Presentatie' });
  await expect(room.getByRole('heading', { name: 'Rond de servicedesk' })).toBeVisible();
  await expect(room).toContainText('Conflicten · 1 van 40 getoond');
  await expect(room.getByText('Ruim openstellingsvenster')).toBeVisible();
  expect(await everythingSaid(room)).not.toMatch(/uur\/week|Gat/);
  await expectAccessible(page);
  await page.keyboard.press('ArrowLeft');
  await expect(room.getByRole('heading', { name: 'Waar zit het conflict?' })).toBeVisible();
  await expect(room).toContainText('1/2');
  await page.keyboard.press('n');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Space');
  await expect(room).toContainText('2/2');
  await page.keyboard.press('Escape');
  await expect(room).toBeHidden();
  await expect(page.getByText('40 in 6 thema’s')).toBeVisible();

  await page.getByRole('button', { name: 'Beelden' }).click();
  await page.getByRole('menuitemradio', { name: 'Rond de servicedesk' }).click();
  await expect(page.getByText('1 van 40 getoond')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Conflicten/ })).toBeChecked();
  await close();
});

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
  const first = await card(page, 'R12').boundingBox();
  const last = await card(page, 'R14').boundingBox();
  if (first === null || last === null) throw new Error('The cards are on screen');
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x - 30, first.y + 20);
  await page.mouse.down();
  await page.mouse.move(last.x + 40, last.y + 20, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.getByText('3 eisen gekozen')).toBeVisible();
  await page.getByRole('button', { name: 'Kenmerken' }).click();
  await page.getByRole('button', { name: 'Vast', exact: true }).click();
  await expect(page.getByRole('button', { name: /Ongedaan maken/ }).first()).toBeEnabled();
  await close();
});
