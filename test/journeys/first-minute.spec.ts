import { expect, test } from '@playwright/test';
import { launchRegie } from './launch.ts';

// By what the lead says alone, from the start screen to the first conflict.

test('[W25] a template leads to its first conflict, and the lead is gone for good', async () => {
  const { page, close } = await launchRegie();
  await page
    .getByRole('button', { name: /SSC met meerdere gemeenten/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Naam van het dossier' }).fill('Vier Stromen');
  await page.getByRole('button', { name: 'Maak dossier' }).click();
  const lead = page.getByRole('complementary', { name: 'Eerste stappen' });
  // The first theme is unfolded.
  await expect(page.getByText('Openingstijden van de servicedesk').first()).toBeAttached();
  for (const name of ['Oosterwaard', 'Linderveen']) {
    await lead.getByRole('button', { name: 'Voeg opdrachtgever toe' }).click();
    await expect(page.getByRole('textbox', { name: 'Hoe heet de opdrachtgever?' })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(lead.getByText('Bijvoorbeeld must voor Oosterwaard en won’t voor Linderveen.')).toBeVisible();
  await lead.getByRole('button', { name: 'Wijs de eis aan' }).click();
  await page.getByRole('button', { name: 'Prioriteit van Oosterwaard' }).click();
  await page.getByRole('menuitemradio', { name: 'Must' }).click();
  await expect(lead.getByText('Nu nog won’t voor Linderveen: daar botst het.')).toBeVisible();
  await page.getByRole('button', { name: 'Prioriteit van Linderveen' }).click();
  await page.getByRole('menuitemradio', { name: 'Won’t' }).click();
  await expect(lead.getByText('Dit is uw eerste conflict')).toBeVisible();
  await lead.getByRole('button', { name: 'Open het conflict' }).click();
  await expect(page.getByText('Must voor Oosterwaard, won’t voor Linderveen.')).toBeVisible();
  await expect(lead).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Must voor Oosterwaard, won’t voor Linderveen.')).toBeHidden();
  await expect(lead).toBeHidden();
  expect(await close()).toBe('quit');
});
