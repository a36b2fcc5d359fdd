import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie, newFolder } from './launch.ts';

test('[WK13] [WK16] [WK23] the week is walked and acted on by keyboard, undo takes it back, and its report goes out as one page', async () => {
  const { app, page, close } = await launchRegie();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page.getByRole('heading', { name: 'Deze week', level: 1 })).toBeAttached();
  await expect(page.getByText(/^Begin met /)).toBeVisible();
  await expectAccessible(page);

  const silent = page.getByRole('button', { name: /^Plan overleg: / }).first();
  await silent.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(silent).toBeFocused();
  await page.keyboard.press('Enter');
  const action = page.getByRole('dialog', { name: 'Actie' });
  await action.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText(/^loopt: Plan een overleg met/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^loopt: Plan een overleg met/)).toHaveCount(0);

  await page.keyboard.press(']');
  await expect(page.getByText(/als er niets verandert/)).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar deze week' }).click();
  await expect(page.getByText(/als er niets verandert/)).toHaveCount(0);

  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { name: 'Gevraagd aan wie mag besluiten' })).toBeAttached();
  await expectAccessible(page);
  const target = path.join(await newFolder(), 'stuurgroep.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await page.getByRole('button', { name: 'Exporteer als PDF' }).click();
  await expect(page.getByText('stuurgroep.pdf').last()).toBeVisible();
  const pdf = (await readFile(target)).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await close();
});
