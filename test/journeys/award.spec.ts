import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { root } from '#electron/build/paths.ts';
import { digest } from '#electron/storage/sealer.ts';
import type { ConsensusId, CriterionId, SupplierId, TenderId } from '#src/dossier/ids.ts';
import { blankConsensus, type Consensus } from '#src/dossier/consensus.ts';
import { blankTender, type Tender } from '#src/dossier/tender.ts';
import { encode } from '#src/file-format/encode.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';
import { violations } from './accessibility.ts';
import { launchRegie, newFolder } from './launch.ts';

// What every award formula says of the bids of the case, with and without a bid that could not win; a score alone, locked, then agreed.

type Reference = Readonly<Record<string, Readonly<Record<'met_L5' | 'zonder_L5', Readonly<Record<string, number>>>>>>;

const qualities = { L1: 85, L2: 75.5, L3: 80, L4: 72, L5: 45 };
const names = {
  L1: 'Kernzaak BV',
  L2: 'Rondom Zaken Coöperatie',
  L3: 'Noorderlicht',
  L4: 'Cloudmere',
  L5: 'BudgetZaak',
};
const tender: Tender = {
  ...blankTender,
  id: 'TE1' as TenderId,
  title: 'Zaaksysteem',
  criteria: [{ id: 'CR1' as CriterionId, name: 'Plan van aanpak', weight: 100 }],
  settings: { ...blankTender.settings, lowest: 3_000_000, highest: 5_000_000, worth: 3_000_000 },
  scale: 100,
  order: 'a0' as Tender['order'],
};
const consensuses = Object.entries(qualities).map(
  ([id, score]): Consensus => ({
    ...blankConsensus,
    id: `CO${id}` as ConsensusId,
    tender: tender.id,
    criterion: 'CR1' as Consensus['criterion'],
    supplier: id as SupplierId,
    score,
  }),
);

async function expectFigures(page: Page, formula: string, figures: Readonly<Record<string, number>>): Promise<void> {
  const column = page.getByRole('region', { name: formula, exact: true });
  for (const [id, figure] of Object.entries(figures)) {
    const written = figure.toFixed(2).replace('.', ',');
    const node = column.getByRole('button', {
      name: new RegExp(`, ${names[id as keyof typeof names]}.*, ${written},`),
    });
    await expect(node).toBeVisible();
  }
}

test('[AW11] [AW17] [AW20] the regisseur sees what each formula says, and who could turn it', async () => {
  const reference = JSON.parse(await readFile(path.join(root, 'test/fixtures/sample/bpkv.json'), 'utf8')) as Reference;
  const file = path.join(await newFolder(), 'gunning.regie');
  await writeFile(
    file,
    encode(
      { dossier: { ...undecidedSample(), tenders: [tender], assessments: [], consensuses }, seq: 0, trail: [] },
      digest,
    ),
  );
  const { page, close } = await launchRegie({ files: [file] });
  await page.locator('.react-flow__node button').first().waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(page.getByText('1 van 5 inschrijvingen valt af op een eis.')).toBeVisible();
  const said = { Relatief: 'relatief', Lineair: 'absoluut_lineair', 'Logaritmisch 2': 'log2' } as const;
  for (const [formula, key] of Object.entries(said))
    await expectFigures(page, formula, reference[key]?.zonder_L5 ?? {});

  await page.getByRole('button', { name: 'Toch meetellen: BudgetZaak' }).click();
  await expect(page.getByText('Wie eerst staat, hangt af van de formule.')).toBeVisible();
  for (const [formula, key] of Object.entries(said)) await expectFigures(page, formula, reference[key]?.met_L5 ?? {});
  await expect(page.getByText('Rondom Zaken Coöperatie 76,65 → 85,30', { exact: false }).first()).toBeVisible();

  const slider = page.getByRole('slider', { name: 'Gewicht van prijs' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.getByText('Dit is een proef; in de opzet staat 40.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('radio', { name: 'Beoordeling' }).click();
  await expect(page.getByRole('button', { name: /^Plan van aanpak, Kernzaak BV: .*afgesproken 85/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await close();
});

test('[AW20] [AW41] [TE7] [TE8] tenders in a list; two people score alone, lock, agree, and a lock is only withdrawn', async () => {
  const file = path.join(await newFolder(), 'gunning.regie');
  const dossier = { ...undecidedSample(), tenders: [tender], assessments: [], consensuses: [] };
  await writeFile(file, encode({ dossier, seq: 0, trail: [] }, digest));
  const { page, close } = await launchRegie({ files: [file] });
  await page.locator('.react-flow__node button').first().waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('u');

  await page.getByRole('radio', { name: 'Opzet' }).click();
  await page.getByRole('button', { name: 'Nieuwe aanbesteding' }).click();
  const list = page.getByRole('region', { name: 'Aanbestedingen' });
  await expect(list.getByRole('button', { name: /^Aanbesteding 2/ })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('textbox', { name: 'Titel' }).fill('Werkplek');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: /^Werkplek/ })).toBeVisible();
  await page.getByRole('button', { name: 'Verplaats Criterium 2: sleep, of Alt met pijl' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  const criteria = page.getByRole('region', { name: 'Criteria voor kwaliteit' }).getByRole('listitem');
  await expect(criteria.first().getByRole('textbox').first()).toHaveValue('Criterium 2');
  await expect(page.getByRole('button', { name: /^Verplaats Criterium 2/ })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await list.getByRole('button', { name: /^Zaaksysteem/ }).click();

  await page.getByRole('radio', { name: 'Beoordeling' }).click();
  await page.getByRole('button', { name: /^Plan van aanpak, Kernzaak BV/ }).click();
  const pane = page.getByRole('region', { name: 'Plan van aanpak, Kernzaak BV' });
  const people: string[] = [];
  for (const score of ['70', '90']) {
    await pane.getByRole('button', { name: /Voeg beoordelaar toe/ }).click();
    const option = page.getByRole('option').first();
    const name = (await option.textContent()) ?? '';
    people.push(name);
    await option.click();
    await pane.getByRole('textbox', { name: `Score van ${name}` }).fill(score);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: `Zet vast: score van ${name}` }).click();
  }
  await expect(page.getByText('Het verst uiteen: Plan van aanpak bij Kernzaak BV, van 70 tot 90.')).toBeVisible();
  await pane.getByRole('textbox', { name: 'Afgesproken score' }).fill('80');
  await page.keyboard.press('Enter');
  const cell = page.getByRole('button', { name: /^Plan van aanpak, Kernzaak BV: .*afgesproken 80/ });
  // Out of the field, which has an undo of its own.
  await cell.click();

  // What is agreed can be undone and done again; what is locked stays.
  await page.keyboard.press('Control+z');
  await expect(cell).toBeHidden();
  await expect(pane.getByText('Vastgezet', { exact: true })).toHaveCount(2);
  await page.keyboard.press('Control+Shift+z');
  await expect(cell).toBeVisible();
  await pane.getByRole('button', { name: `Trek in: vastgezette score van ${people[0]}` }).click();
  await expect(pane.getByText('Afspreken kan zodra iedere score vaststaat: nog 1.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await close();
});
