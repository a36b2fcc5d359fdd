import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

async function pick(within: Locator, field: RegExp, option: string): Promise<void> {
  await within.getByRole('button', { name: field }).first().click();
  await within.page().getByRole('option', { name: option }).first().click();
}

async function ratify(page: Page, code: string, client: string, state: string): Promise<void> {
  await page.getByRole('button', { name: 'Noteer bekrachtiging' }).click();
  const dialog = page.getByRole('dialog', { name: `Bekrachtiging van ${code} noteren` });
  await pick(dialog, /Opdrachtgever/, client);
  await pick(dialog, /Uitkomst/, state);
  await dialog.getByRole('button', { name: 'Noteer' }).click();
  await expect(dialog).toHaveCount(0);
}

test('[B6] [B10] [K69] bodies make a decision final, a refusal opens its case again, and it is decided anew', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  const list = page.getByRole('region', { name: 'Besluitenlijst' });
  await expect(list.getByText('voorlopig 2/4')).toBeVisible();
  await expectAccessible(page);

  await ratify(page, 'B-07', 'Veldhorst', 'bevestigd');
  await expect(list.getByText('voorlopig 3/4')).toBeVisible();
  await ratify(page, 'B-07', 'Zandermeer', 'bevestigd');
  await expect(list.getByText('definitief')).toBeVisible();
  await ratify(page, 'B-07', 'Veldhorst', 'geweigerd');
  await expect(list.getByText('weer open', { exact: true })).toBeVisible();
  await expect(list.getByText(/weigerde B-07/)).toBeVisible();

  await page.getByRole('button', { name: 'Besluit opnieuw' }).click();
  const form = page.getByRole('alertdialog');
  const confirm = form.getByRole('button', { name: 'Leg besluit vast' });
  await expect(confirm).toBeDisabled();
  await expect(form.getByText('Kies eerst de optie.')).toBeVisible();
  await expectAccessible(page);
  await pick(form, /Kies de optie/, 'Basis 50 uur');
  await pick(form, /Kies de regel/, 'consent');
  await expect(form.getByText('Kies eerst wie besloot.')).toBeVisible();
  await pick(form, /Kies wie besloot/, 'Ilse Vroom');
  await confirm.click();
  await expect(form).toHaveCount(0);
  await expect(list.getByText('voorlopig 0/4')).toBeVisible();
  await expect(page.getByRole('complementary').getByText('B-08').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(list.getByText('B-08')).toHaveCount(0);
  await close();
});
