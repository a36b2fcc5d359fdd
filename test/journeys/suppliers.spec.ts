import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { launchRegie, newFolder } from './launch.ts';

type Reference = {
  readonly fit: Readonly<Record<string, { readonly dekking: Readonly<Record<string, number>>; readonly min: number }>>;
  readonly aandacht: Readonly<Record<string, number>>;
};
/** From the reference computation. */
const reference = JSON.parse(
  readFileSync(new URL('../fixtures/sample/suppliers.json', import.meta.url), 'utf8'),
) as Reference;
const hundredths = (fit: number | undefined): string => String(Math.round(100 * (fit ?? 0)));

async function openSuppliers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await expect(page.getByText('Zaak & Contact 2027').first()).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
}

test('[SU12] [SU50] [SU16] [SU20] [SU23] fit, proven only, concessions, two side by side, and an answer edited and undone', async () => {
  const { app, page, close } = await launchRegie();
  await openSuppliers(page);
  const grid = page.getByRole('grid', { name: /Aansluiting per thema/ });
  for (const [client, fit] of [
    ['Merwenburg', reference.fit['L1']?.dekking['MER']],
    ['Zandermeer', reference.fit['L1']?.dekking['ZAN']],
  ] as const) {
    const cell = grid.getByRole('button', { name: new RegExp(`^Kernzaak BV, ${client}, alle eisen: \\d+ aangetoond`) });
    await expect(cell).toHaveText(hundredths(fit));
  }
  await expect(grid.getByRole('row', { name: /^Zoals aangeboden, alle eisen/ })).toContainText(
    hundredths(reference.fit['L2']?.min),
  );
  const turnover = page.getByRole('region', { name: 'Uw aandeel in hun omzet' });
  await expect(turnover.getByText(`${String(reference.aandacht['L5']).replace('.', ',')}%`)).toBeVisible();
  await expectAccessible(page);

  const concessions = page.getByRole('region', { name: 'Kleinste set concessies' });
  await expect(concessions.getByText(/^\d+ concessies$/).first()).toBeVisible();
  await expect(concessions.getByText(/kan geen opdrachtgever opgeven/)).toBeVisible();

  await page.getByRole('radio', { name: 'Alleen aangetoond' }).click();
  await expect(page.getByText('Van wat BudgetZaak aanbiedt, is nog niets aangetoond.')).toBeVisible();

  await page.keyboard.press('v');
  const side = page.getByRole('complementary', { name: 'Naast elkaar: twee leveranciers' });
  await expect(side.getByText('De keuze is aan de vier opdrachtgevers.')).toBeVisible();
  await expectAccessible(page);

  await grid.getByRole('button', { name: /^Toon de eisen van Dienstverlening/ }).click();
  const answer = grid.getByRole('button', { name: /^Rondom Zaken Coöperatie, Eén klantbeeld/ });
  await answer.click();
  await page.getByRole('complementary').getByRole('radio', { name: 'contractueel' }).click();
  await expect(answer).toHaveAccessibleName(/contractueel$/);
  await page.keyboard.press('Control+z');
  await expect(answer).toHaveAccessibleName(/beweerd$/);

  const target = path.join(await newFolder(), 'leveranciers.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await page.getByRole('button', { name: 'Exporteer de vergelijking van leveranciers' }).click();
  await page.getByRole('menuitem', { name: 'Rekenblad (XLSX)' }).click();
  await expect.poll(() => existsSync(target), { timeout: 30_000 }).toBe(true);
  await close();
});
