import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

test('[RL13] [RL14] [RL16] a relation is made, measured and noted by keyboard, leads to an action, and undo takes it back', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Relaties', level: 1 })).toBeAttached();
  await expectAccessible(page);

  await page.keyboard.press('n');
  const made = page.getByRole('dialog', { name: 'Nieuwe relatie' });
  await made.getByRole('button', { name: /Met/ }).click();
  await page.getByRole('option', { name: 'BudgetZaak' }).click();
  await made.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(made).toHaveCount(0);
  const line = page.getByRole('region', { name: /en BudgetZaak$/ });
  await expect(line).toBeVisible();

  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Meet vertrouwen' })).toBeVisible();
  await page.keyboard.type('65543');
  await expect(page.getByText('Vertrouwen 60')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('f');
  await page.getByLabel('Wat wringt er?').fill('Elke wijziging is meerwerk');
  await page.keyboard.press('Enter');
  const acknowledge = page.getByRole('button', { name: /erkent het nog niet$/ }).first();
  await acknowledge.click();
  await expect(page.getByText('alleen regisseur').first()).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('p');
  const action = page.getByRole('dialog', { name: 'Actie' });
  await action.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('eigenaar: Regisseur')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('eigenaar: Regisseur')).toHaveCount(0);
  await close();
});
