import { appendFileSync, chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchRegie, newFolder } from './launch.ts';
import { openInBrowser } from './browser.ts';

// The first minute, and what the start screen says when a file is not as it was.

async function makeDossier(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw dossier' }).first().click();
  await page.getByRole('textbox', { name: 'Naam van het dossier' }).fill(name);
  await page.getByRole('textbox', { name: 'Naam 1' }).fill('Oosterwaard');
  await page.getByRole('textbox', { name: 'Inwoners 1' }).fill('48000');
  await page.getByRole('textbox', { name: 'Naam 2' }).fill('Linderveen');
  await page.getByRole('button', { name: 'Maak dossier' }).click();
  await expect(page.getByText('Linderveen').first()).toBeVisible();
  await expect(page.getByText(/^Opgeslagen/)).toBeVisible();
}

function dossierFile(userData: string): string {
  const folder = path.join(userData, 'Documents/Regie');
  const [name] = readdirSync(folder).filter((each) => each.endsWith('.regie'));
  return path.join(folder, name ?? '');
}

test('[W16] a first dossier: two clients, one requirement, one conflict', async () => {
  const { page, userData, close } = await launchRegie();
  await expect(page.getByText('Welkom bij Regie')).toBeVisible();
  await makeDossier(page, 'Vier Stromen');
  await page.keyboard.press('n');
  const title = page.getByRole('textbox', { name: 'Wat is de eis of wens?' });
  await expect(title).toBeFocused();
  await page.keyboard.type('Avondopenstelling');
  await page.keyboard.press('Enter');
  for (const [client, priority] of [
    ['Oosterwaard', 'Must'],
    ['Linderveen', 'Won’t'],
  ] as const) {
    await page.getByRole('button', { name: `Prioriteit van ${client}` }).click();
    await page.getByRole('menuitemradio', { name: priority }).click();
  }
  await expect(page.getByRole('button', { name: 'Open conflict', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Open conflict', exact: true }).click();
  await expect(page.getByText('Must voor Oosterwaard, won’t voor Linderveen.')).toBeVisible();
  expect(await close()).toBe('quit');
  expect(path.basename(dossierFile(userData))).toBe('Vier Stromen.regie');
});

test('[W13] [W17] a missing and a damaged file: nothing is lost and the ways on are shown', async () => {
  const first = await launchRegie();
  await makeDossier(first.page, 'Vier Stromen');
  expect(await first.close()).toBe('quit');
  const file = dossierFile(first.userData);

  appendFileSync(file, 'niet van ons');
  const second = await launchRegie({ userData: first.userData });
  await second.page.getByRole('button', { name: 'Open dossier' }).click();
  const dialog = second.page.getByRole('alertdialog', { name: 'Dit bestand is beschadigd' });
  await expect(dialog.getByRole('radio').first()).toBeAttached();
  await dialog.getByRole('button', { name: /^Open de versie van/ }).click();
  await expect(second.page.getByText('Linderveen').first()).toBeVisible();
  expect(await second.close()).toBe('quit');

  rmSync(file);
  const third = await launchRegie({ userData: first.userData });
  await expect(third.page.getByText(/^Niet gevonden op/)).toBeVisible();
  await third.page.getByRole('button', { name: 'Meer', exact: true }).click();
  await third.page.getByRole('menuitem', { name: 'Verwijder uit de lijst' }).click();
  await expect(third.page.getByText('Welkom bij Regie')).toBeVisible();
  expect(await third.close()).toBe('quit');
});

test('[W7] a protected and a foreign file: looked at, or refused with a reason', async () => {
  const first = await launchRegie();
  await makeDossier(first.page, 'Vier Stromen');
  expect(await first.close()).toBe('quit');
  const file = dossierFile(first.userData);
  chmodSync(file, 0o444);
  const foreign = path.join(await newFolder(), 'vreemd.regie');
  writeFileSync(foreign, 'PK');

  const second = await launchRegie({ userData: first.userData, files: [file] });
  await expect(second.page.getByText('Alleen lezen')).toBeVisible();
  await second.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, foreign);
  await second.page.keyboard.press('Control+o');
  await expect(second.page.getByRole('alertdialog', { name: 'Dit is geen dossier van Regie' })).toBeVisible();
  expect(await second.close()).toBe('quit');
});

test('[W15] [W17] the browser door: the token works once, and files are picked in the page', async () => {
  const { page, url, browser, close } = await openInBrowser();
  await expect(page).not.toHaveURL(/token/);
  await makeDossier(page, 'Vier Stromen');
  await page.getByRole('button', { name: 'Naar het startscherm' }).click();
  await page.getByRole('button', { name: 'Open bestand' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Vier Stromen.regie' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('Linderveen').first()).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(url);
  await expect(other.getByText('Dit adres is niet meer geldig')).toBeVisible();
  await close();
});
