import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchRegie } from './launch.ts';

// A conflict from the map to a decision that bodies confirm, and open again because one of them refuses.

async function choose(page: Page, within: Locator, label: string, option: string | RegExp): Promise<void> {
  await within.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

async function answer(page: Page, client: string, state: 'bevestigd' | 'geweigerd'): Promise<void> {
  await page.getByRole('button', { name: /^Noteer bekrachtiging/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Bekrachtiging van B-08 noteren' });
  await choose(page, dialog, 'Opdrachtgever', new RegExp(client));
  await choose(page, dialog, 'Uitkomst', state);
  if (state === 'geweigerd')
    await dialog.getByLabel('Voorbehoud of reden, letterlijk').fill('De raad wil eerst de kosten zien.');
  await dialog.getByRole('button', { name: 'Noteer', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('[W97] [B10] [D27] a conflict is decided by the clients, provisional until every body confirms, and open again where one refuses', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  const conflicts = page.getByRole('navigation').getByRole('button', { name: /^Conflicten/ });
  await expect(conflicts).toContainText('7');

  // From the map to the case.
  await expect(page.locator('.react-flow__node button').filter({ hasText: 'R03' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Zoek op de kaart' })).toBeFocused();
  await page.keyboard.type('Transparante prijs');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Naar conflictdossier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kostenverdeelsleutel' })).toBeVisible();

  // Locked until everyone was heard on the option that is looked at; then the clients decide and it is written down.
  const options = page.getByRole('region', { name: 'Opties en hun gevolg' });
  await options
    .getByRole('row', { name: /60\/40 met ingroei/ })
    .getByRole('cell')
    .last()
    .click();
  const record = page.getByRole('button', { name: 'Leg besluit vast' });
  await expect(record).toBeEnabled();
  await record.click();
  const dialog = page.getByRole('alertdialog', { name: /Kostenverdeelsleutel/ });
  const confirm = dialog.getByRole('button', { name: 'Leg besluit vast' });
  await expect(confirm).toBeDisabled();
  await choose(page, dialog, 'Hoe is besloten', /^consent/);
  await expect(dialog.getByText('Kies eerst wie besloot.')).toBeVisible();
  await choose(page, dialog, 'Wie besloot', /Henk Olthof/);
  await confirm.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('voorlopig 0/4').first()).toBeVisible();
  await expect(conflicts).toContainText('6');

  // Provisional until the last body.
  for (const client of ['Merwenburg', 'Dijkenrade', 'Veldhorst']) await answer(page, client, 'bevestigd');
  await expect(page.getByText('voorlopig 3/4').first()).toBeVisible();
  await answer(page, 'Zandermeer', 'bevestigd');
  await expect(page.getByText('definitief').first()).toBeVisible();

  // A refusal opens exactly this case again, and nothing else.
  await answer(page, 'Zandermeer', 'geweigerd');
  await expect(page.getByText('weer open').first()).toBeVisible();
  await expect(conflicts).toContainText('7');
  await page.keyboard.press('Control+z');
  await expect(conflicts).toContainText('6');
  await close();
});
