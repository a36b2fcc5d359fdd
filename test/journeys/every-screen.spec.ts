import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { digest } from '#electron/storage/sealer.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { encode } from '#src/file-format/encode.ts';
import { createText, type Language, type Text } from '#src/text/text.ts';
import { violations } from './accessibility.ts';
import { launchRegie, newFolder } from './launch.ts';

// What axe finds on every place of the program, in both themes and both languages: nothing.

type Door = { readonly call: (name: string, args: unknown) => Promise<unknown> };
type Place = { readonly name: string; readonly open: (page: Page, text: Text) => Promise<unknown> };

async function runFromPalette(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(title);
  await page.getByRole('option', { name: title }).first().click();
}

async function chooseList(page: Page, text: Text): Promise<void> {
  const list = path.join(await newFolder(), 'eisen.csv');
  await writeFile(list, '\ufeffNr;Eis;Gemeente;Prioriteit\r\nX.1;Bereikbaar bij calamiteit;Merwenburch;X\r\n');
  await runFromPalette(page, text.t('frame:menu.import'));
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: text.t('imports:empty.pick') })
    .first()
    .click();
  await (await chooser).setFiles(list);
  await expect(page.getByText('Bereikbaar bij calamiteit').first()).toBeVisible();
}

const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

const command =
  (title: (text: Text) => string) =>
  (page: Page, text: Text): Promise<void> =>
    runFromPalette(page, title(text));

/** Every place of an open dossier; each is left by Escape, and by the next one being opened. */
const places: readonly Place[] = [
  { name: 'map, conflicts', open: press('g', 'k', '1') },
  { name: 'map, sharing', open: press('2') },
  { name: 'map, coverage', open: press('3') },
  { name: 'matrix', open: press('g', 'm') },
  { name: 'conflicts', open: press('g', 'c') },
  { name: 'decisions', open: press('g', 'b') },
  { name: 'who with whom', open: press('g', 'n') },
  { name: 'scenario', open: press('g', 's') },
  { name: 'package', open: press('g', 'p') },
  { name: 'suppliers', open: press('g', 'l') },
  { name: 'agreements', open: press('g', 'a', '1') },
  { name: 'agreements, KPIs', open: press('3') },
  { name: 'agreements, contracts', open: press('5') },
  { name: 'simulation, played', open: press('g', 'i') },
  {
    name: 'simulation, prepared',
    open: command(({ t }) => t('simulation:keys.part', { part: t('simulation:parts.prepare') })),
  },
  { name: 'simulation, cards', open: command(({ t }) => t('simulation:addCards')) },
  {
    name: 'simulation, looked back on',
    open: command(({ t }) => t('simulation:keys.part', { part: t('simulation:parts.summary') })),
  },
  { name: 'award', open: press('g', 'u') },
  { name: 'award, set-up', open: press('3') },
  { name: 'award, scores', open: press('2') },
  { name: 'week', open: press('g', 'd') },
  { name: 'report for the steering group', open: press('g', 'v') },
  { name: 'readiness', open: press('g', 'g') },
  { name: 'readiness, phases', open: command(({ t }) => t('readiness:tabs.phases')) },
  { name: 'readiness, pilot', open: command(({ t }) => t('readiness:tabs.pilot')) },
  { name: 'readiness, capabilities', open: command(({ t }) => t('readiness:tabs.capabilities')) },
  { name: 'palette', open: press('Control+k') },
  { name: 'shortcuts', open: press('?') },
  { name: 'about', open: command(({ t }) => t('frame:actions.about')) },
  { name: 'details of the dossier', open: command(({ t }) => t('frame:menu.details')) },
  { name: 'earlier versions', open: command(({ t }) => t('frame:menu.versions')) },
  { name: 'new dossier', open: press('Control+n') },
  { name: 'settings', open: press('Control+,') },
  { name: 'log', open: press('g', 'h') },
  { name: 'import', open: chooseList },
];

/** Nothing is loading and motion has ended: what fades in is judged at its full contrast. */
async function atRest(page: Page, { t }: Text): Promise<void> {
  await expect(page.getByLabel(t('frame:loading'))).toBeHidden();
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

async function found(page: Page, text: Text, name: string): Promise<readonly string[]> {
  await atRest(page, text);
  return (await violations(page)).map((violation) => `${name}: ${violation}`);
}

async function foundIn(page: Page, text: Text, tour: readonly Place[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const { name, open } of tour) {
    await open(page, text);
    all.push(...(await found(page, text, name)));
    await page.keyboard.press('Escape');
  }
  return all;
}

async function withSettings(page: Page, settings: { language: Language; theme: 'light' | 'dark' }): Promise<void> {
  // Nothing fades, so that everything is judged at its full contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate((args) => (window as unknown as { regie: Door }).regie.call('settings.set', args), settings);
  await page.reload();
}

for (const language of ['nl', 'en'] satisfies readonly Language[]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`[W70] axe finds nothing wrong in any place of the program (${language}, ${theme})`, async () => {
      const text = createText(language);
      const { page, close } = await launchRegie();
      await withSettings(page, { language, theme });
      const sample = page.getByRole('button', { name: text.t('start:sample.title') }).first();
      await sample.waitFor();
      const start = await found(page, text, 'start');
      await sample.click();
      await page.locator('.react-flow__node button').first().waitFor();
      expect([...start, ...(await foundIn(page, text, places))]).toEqual([]);
      await close();
    });
  }
}

test('[W70] axe finds nothing wrong in a dossier that holds nothing yet', async () => {
  const file = path.join(await newFolder(), 'leeg.regie');
  await writeFile(file, encode({ dossier: emptyDossier, seq: 0, trail: [] }, digest));
  const { page, close } = await launchRegie({ files: [file] });
  await page.getByRole('heading', { name: 'Kaart' }).waitFor({ state: 'attached' });
  expect(await foundIn(page, createText('nl'), places.slice(0, 5))).toEqual([]);
  await close();
});
