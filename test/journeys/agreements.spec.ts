import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie } from './launch.ts';

test('[AG16] [AG18] [AG20] [AG22] agreements, figures, roles and papers are kept by keyboard, a finding leads to an action, and undo takes it back', async () => {
  const { page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: 'Afspraken', level: 1 })).toBeAttached();
  await expectAccessible(page);

  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Afspraak vastleggen' });
  await dialog.getByLabel('Wat is afgesproken').fill('Elke donderdag bellen');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('2');
  const row = page.getByRole('row', { name: /Elke donderdag bellen/ });
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: /^Afspraak: / }).focus();
  await page.keyboard.press('x');
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('3');
  const figure = page.getByLabel('Cijfer van Inwoner in één keer geholpen');
  await figure.fill('81,5');
  await page.keyboard.press('Enter');
  await expect(figure).toHaveValue('81,5');
  await expect(page.getByLabel('Cijfer van Medewerkers werken prettig met het zaaksysteem')).toBeFocused();
  await expectAccessible(page);

  await page.getByRole('radio', { name: /^Wie doet wat/ }).click();
  const cell = page.getByRole('gridcell', { name: /^Autorisaties intrekken bij vertrek, Regie: / });
  await cell.focus();
  await page.keyboard.press('a');
  await expect(cell).toHaveAccessibleName(/eindverantwoordelijk$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('gridcell', { name: /^Autorisaties.*Kwartet: geen rol$/ })).toBeFocused();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Plan een actie: Kies één eindverantwoordelijke/ }).click();
  const action = page.getByRole('dialog', { name: 'Actie' });
  await action.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByRole('button', { name: /^Actie gepland: Kies één/ })).toBeVisible();

  await page.keyboard.press('5');
  await expect(page.getByRole('button', { name: /^Merwenburg bij Kernzaak BV tot/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('6');
  await page.getByRole('checkbox', { name: 'Overgedragen: Werkinstructie klacht' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('3 van 4 overgedragen')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('2 van 4 overgedragen')).toBeVisible();
  await close();
});
