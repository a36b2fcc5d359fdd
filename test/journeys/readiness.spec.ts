import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

test('[RY8] [RY13] [RY16] [RY19] a process is scored by keys, leads to an action and a checklist, and undo takes it back', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await expect(page.getByRole('heading', { name: 'Gereedheid', level: 1 })).toBeAttached();
  await expectAccessible(page);

  await page.keyboard.press('n');
  const made = page.getByRole('dialog', { name: 'Wat u uitbesteedt' });
  await page.keyboard.type('Vergunningen');
  await made.getByLabel('Hoeveel per jaar').fill('10.000 aanvragen');
  await made.getByLabel('Uitzonderingen per 100').fill('12');
  await made.getByLabel('Kosten per uitzondering, in €').fill('40');
  await page.keyboard.press('Enter');
  await expect(made).toHaveCount(0);
  await expect(page.getByText(/Uitzonderingen: 10\.000 × 12% × €\s40 is €\s48\.000 per jaar/)).toBeVisible();

  await page.getByRole('gridcell', { name: /^Trede 1, Harmoniseren, Merwenburg/ }).click();
  for (const score of ['4', '3', '2', '3', '4', '3', '2']) {
    await page.keyboard.press(score);
    await page.keyboard.press('ArrowUp');
  }
  await expect(page.getByText('voorloop 4 op 3 treden')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    page.getByRole('gridcell', { name: /^Trede 7, Outsourcen, Merwenburg: eigen score niet/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Vraag een score' }).click();
  const sheet = page.getByRole('dialog', { name: 'Vraag een score' });
  await sheet.getByRole('button', { name: 'Kopieer de tabel' }).click();
  await expect(page.getByText('De tabel voor Merwenburg staat op het klembord.')).toBeVisible();
  await sheet.getByLabel('Plak hier de ingevulde tabel').focus();
  await page.keyboard.press('Control+v');
  await expect(sheet.getByText('Hierin staan nog geen scores.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Actie, Dijkenrade' }).click();
  const action = page.getByRole('dialog', { name: 'Actie' });
  await expect(action.getByLabel('Wat moet er gebeuren')).toHaveValue('In gesprek met wie het raakt bij Dijkenrade');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /Organisatie.*gehaald/ }).click();
  await page.getByRole('button', { name: /^Neem de rest van de lijst over/ }).click();
  await expect(page.getByText(/^De poort is nog dicht: \d+ punten missen/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('De poort is nog dicht: 2 punten missen.')).toBeVisible();

  await page.getByRole('radio', { name: 'Pilot en baten' }).click();
  await expect(page.getByRole('heading', { name: 'Baten' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Kerncompetenties' }).click();
  await expect(page.getByRole('heading', { name: 'Negen kerncompetenties' })).toBeVisible();
  await expectAccessible(page);
  await close();
});
