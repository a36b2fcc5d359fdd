import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

// What a regisseur does with a list that is not clean yet: note, look for doubles, merge, split, keep the view of it.

async function openMatrix(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page.getByRole('grid')).toBeVisible();
}

async function run(page: Page, action: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(action);
  await page.keyboard.press('Enter');
}

const row = (page: Page, code: string) => page.getByRole('rowheader', { name: new RegExp(code) });

test('[V42] [V45] [V46] a cell gets a comment, two requirements become one, one becomes two, and undo takes each back', async () => {
  const { page, close } = await launchRegie();
  await openMatrix(page);

  await row(page, 'R06').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('o');
  const comments = page.getByRole('dialog', { name: 'Opmerkingen bij R06 · Merwenburg' });
  await comments.getByLabel('Nieuwe opmerking').fill('Navragen bij het KCC');
  await page.keyboard.press('Control+Enter');
  await expect(comments.getByText('Navragen bij het KCC')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid').getByText('1 open opmerking')).toBeAttached();

  await row(page, 'R06').click();
  await row(page, 'R07').click({ modifiers: ['Shift'] });
  await run(page, 'Voeg eisen samen');
  const merge = page.getByRole('dialog', { name: 'Voeg 2 eisen samen' });
  await expect(merge.getByRole('button', { name: 'Voeg samen' })).toBeDisabled();
  await expect(merge.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectAccessible(page);
  for (const group of await merge.getByRole('radiogroup').all()) await group.locator('label').first().click();
  await merge.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(merge).toHaveCount(0);
  await expect(row(page, 'R07')).toHaveCount(0);
  await expect(page.getByRole('complementary').getByText('Ontstaan uit')).toBeAttached();

  await run(page, 'Splits eis');
  await page.getByLabel('Titel van deel 2').fill('Chatbot voor veelgestelde vragen');
  await page.getByRole('button', { name: 'Splits in 2' }).click();
  await expect(page.getByRole('rowheader', { name: /Chatbot voor veelgestelde vragen/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'R07')).toBeVisible();

  await run(page, 'Toon open opmerkingen');
  const review = page.getByRole('region', { name: 'Nakijken' });
  await expect(review.getByText('Navragen bij het KCC')).toBeVisible();
  await expectAccessible(page);
  await close();
});

test('[V41] a way of looking at the matrix is kept, and comes back from another screen', async () => {
  const { page, close } = await launchRegie();
  await openMatrix(page);
  await page.keyboard.press('/');
  await page.keyboard.type('koppel');
  await run(page, 'Bewaar dit beeld');
  await page.getByLabel('Naam van het beeld').fill('Koppelingen');
  await page.keyboard.press('Enter');
  await run(page, 'Toon alle eisen');
  await expect(page.getByText('40 van 40 getoond')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await run(page, 'Toon beeld Koppelingen');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Filter in matrix' })).toHaveValue('koppel');
  await close();
});
