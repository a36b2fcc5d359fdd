import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchRegie, newFolder } from './launch.ts';

test('[I1] a list of requirements comes in from a file, stands on the map, and is taken back in one step', async () => {
  const list = path.join(await newFolder(), 'eisen.csv');
  await writeFile(list, '\ufeffNr;Eis;Gemeente;Prioriteit\r\nX.1;Bereikbaar bij calamiteit;Merwenburg;M\r\n');
  const regie = await launchRegie();
  const { page } = regie;
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await page.getByText('40 eisen en wensen').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('importeer');
  await page.keyboard.press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een lijst' }).click();
  await (await chooser).setFiles(list);
  await page.getByRole('button', { name: /Voeg 1 eis toe/ }).click();
  await expect(page.getByText('41 eisen en wensen')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('40 eisen en wensen')).toBeVisible();
  await regie.close();
});
