import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';
import { Wall } from './workshop-room.ts';

test('[SI1] [SI6] [SI10] [SI11] [SI12] [SI14] [SI18] [SI20] [SI22] a simulation is prepared from the library, played by keyboard with the beamer, and leads to an agreement', async () => {
  const { app, page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Simulatie', level: 1 })).toBeAttached();

  await page.getByRole('button', { name: 'Nieuwe simulatie' }).click();
  await page.getByLabel('Titel').fill('Halve dag met de nieuwe leverancier');
  await page.keyboard.press('Enter');
  await expect(page.getByText('20 rollen hebben nog geen speler.')).toBeVisible();
  await page.getByRole('button', { name: /Wie levert/ }).click();
  await page.getByRole('option', { name: 'BudgetZaak' }).click();
  await page.getByRole('button', { name: 'Verdeel 20 open rollen' }).click();
  await expect(page.getByText('Elke rol heeft een speler.')).toBeVisible();
  await page.getByRole('button', { name: 'Kaarten toevoegen' }).first().click();
  await page.getByText('Tweemaal toestemming').click();
  await page.getByRole('button', { name: 'Voeg 1 kaart toe' }).click();
  await expect(page.getByText('Kaart 6 van 6')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Spelen' }).click();
  await page.getByLabel('Uw notitie').fill('GEHEIM van de regisseur');
  await page.getByRole('heading', { name: 'Wat we afspreken' }).click();
  const wall = await Wall.open(app, () => page.keyboard.press('b'));
  await page.keyboard.press('v');
  await expect(wall.slide('simulation').getByText('Verkiezingsdag: de balie ligt plat')).toBeVisible();
  await page.keyboard.press('v');
  await expect(wall.page.getByText('Straks de vraag')).toBeVisible();
  expect(await wall.everything()).not.toContain('dezelfde storing');
  await page.keyboard.press('n');
  await expect(wall.page.getByText('Nieuw feit: een buurgemeente meldt dezelfde storing.')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Start klok/ })).toBeVisible();
  await page.keyboard.press('s');
  await expect(wall.page.getByText('Rollen gewisseld, ronde 2')).toBeVisible();
  await expect(wall.page.getByText('20:00')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('4');
  await page.getByLabel('Wat niemand deed').fill('Niemand belde de buurgemeente');
  await page.getByRole('button', { name: /Kies wie dit doet/ }).click();
  await page.getByRole('option', { name: 'BudgetZaak' }).click();
  await page.getByLabel('Wat spreken we af').fill('Bij storing belt de leverancier alle vier');
  await page.keyboard.press('Enter');
  await expect(wall.page.getByText('Bij storing belt de leverancier alle vier')).toBeVisible();
  const told = await wall.everything();
  for (const secret of ['GEHEIM', 'Niemand belde']) expect(told).not.toContain(secret);
  await page.getByRole('heading', { name: 'Wat we afspreken' }).click();
  await page.keyboard.press('Control+z');
  await expect(wall.page.getByText('Bij storing belt de leverancier alle vier')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('ArrowRight');
  await expect(wall.page.getByText('Kaart 2 van 6')).toBeVisible();

  await page.getByRole('radio', { name: 'Terugblik' }).click();
  await expect(page.getByLabel('Wat niemand deed bij Verkiezingsdag: de balie ligt plat')).toHaveValue(
    'Niemand belde de buurgemeente',
  );
  await expectAccessible(page);
  await close();
});
