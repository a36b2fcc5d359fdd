import { describe, expect, it } from 'vitest';
import { attentionShares } from '#src/analysis/suppliers/attention.ts';
import { consequenceChain } from '#src/analysis/suppliers/consequence-chain.ts';
import { themeFits } from '#src/analysis/suppliers/theme-fits.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { createText } from '#src/text/text.ts';
import { attentionLead, percentText, smallestAlone } from '#src/views/suppliers/attention-view.ts';
import { chainLinks } from '#src/views/suppliers/chain-words.ts';
import { compareSentence, profileRows, realDifferences } from '#src/views/suppliers/compare-view.ts';
import { comparisonTable } from '#src/views/suppliers/comparison-table.ts';
import { fitLine } from '#src/views/suppliers/fit-view.ts';
import { pairView } from '#src/views/suppliers/pair-view.ts';
import { stressCounts } from '#src/views/suppliers/stress-counts.ts';
import { supplier } from '#test/builders/records.ts';
import { sampleDossier, undecidedSample } from '#test/builders/sample-dossier.ts';

const text = createText('nl');
const sample = undecidedSample();
const record = (id: string): Supplier => find(sample.suppliers, id) as Supplier;
const [one, two] = [record('L1'), record('L2')];

function lineOf(dossier: Dossier, ids: readonly string[]) {
  const fits = themeFits(dossier);
  const clients = dossier.clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  return fitLine(
    fits,
    fits.whole,
    clients.map(({ id }) => id),
    ids.map(supplier),
    'offered',
  );
}

describe('suppliers side by side', () => {
  it('[SU21] have what is known of them beside each other, without what nobody filled in', () => {
    const nothing = { optOut: '', optOutNoticeMonths: null, optOutCostK: null, continuity: '' };
    const rows = profileRows(text, [
      { ...one, ...nothing },
      { ...two, ...nothing, optOutNoticeMonths: 6, optOutCostK: 0 },
    ]);
    expect(rows.find(({ label }) => label === 'Jaar actief')).toEqual({
      label: 'Jaar actief',
      values: ['22 jaar', '9 jaar'],
      isSame: false,
    });
    expect(rows.find(({ label }) => label === 'Opzeggen')?.values).toEqual(['', '6 mnd, geen kosten']);
    expect(rows.some(({ label }) => label === 'Continuïteit')).toBe(false);
  });

  it('[SU22] really differ only where one meets it and another does not', () => {
    const found = realDifferences(sample, [one.id, two.id], 'offered');
    expect(found.length).toBeGreaterThan(0);
    for (const { answers } of found) expect(new Set(answers.map(({ kind }) => kind === 'met')).size).toBe(2);
    expect(found.map(({ value }) => value)).toEqual(found.map(({ value }) => value).toSorted((a, b) => b - a));
    expect(realDifferences(sample, [one.id, two.id], 'proven').length).toBeGreaterThan(found.length);
  });

  it('[SU23] end with who offers whom more, and whose choice it is', () => {
    expect(compareSentence(text, sample, lineOf(sample, ['L1', 'L2']), 'offered')).toBe(
      'Meer bieden: Kernzaak BV aan Merwenburg en Dijkenrade en Rondom Zaken Coöperatie aan Veldhorst en Zandermeer. De keuze is aan de vier opdrachtgevers.',
    );
  });

  it('[SU25] are copied as a table of one line a row, without notes', () => {
    const offers = sample.offers.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, note: 'GEHEIM' })),
    }));
    const dossier = { ...sample, offers };
    const differences = realDifferences(dossier, [one.id, two.id], 'offered');
    const odd = { ...two, dataLocation: 'NL\nof\tBE' };
    const lines = comparisonTable(text, dossier, [one, odd], differences, 'Slot.').split('\n');
    expect(lines[0]).toBe('\tKernzaak BV\tRondom Zaken Coöperatie');
    expect(lines).toHaveLength(2 + profileRows(text, [one, odd]).length + differences.length);
    expect(lines).toContain('Data\tEER\tNL of BE');
    expect(lines.join('')).not.toContain('GEHEIM');
  });
});

describe('beside the matrix', () => {
  it('[SU17] asks a few clients one by one and many in five steps', () => {
    expect(stressCounts(4)).toEqual([3, 2, 1]);
    expect(stressCounts(1)).toEqual([]);
    expect(stressCounts(50)).toEqual([38, 25, 13, 2, 1]);
  });

  it('[SU18] says for whom the clients count, for whom much depends on them and for whom they are small', () => {
    const shares = attentionShares(sample);
    expect(attentionLead(text, sample, shares)).toBe(
      'Bij Rondom Zaken Coöperatie telt u samen mee. Bij BudgetZaak hangt veel van u af. Bij Kernzaak BV, Noorderlicht Overheidsdiensten en Cloudmere Nederland bent u samen klein.',
    );
    expect(shares.map(({ bundled }) => percentText(text, bundled ?? 0))).toEqual([
      '2,3%',
      '8,4%',
      '4,7%',
      '0,11%',
      '18,1%',
    ]);
    expect(smallestAlone(shares[0]!)?.client).toBe('ZAN');
  });

  it('[SU19] puts the chain of an option in words', () => {
    const dossier = sampleDossier();
    const option = dossier.options.find(({ code }) => code === 'K1a')!;
    const links = chainLinks(text, consequenceChain(dossier, option), dossier.suppliers.length);
    expect(links).toMatchObject({
      suppliers: '4 van 5',
      lowestBid: '€ 2,90 mln → € 3,70 mln',
      clients: 'Niemand gaat omlaag',
    });
  });

  it('[SU24] sees a client and a supplier from both sides', () => {
    const pair = pairView(sample, find(sample.clients, 'ZAN') as Client, one, 'offered');
    expect(pair.no).toEqual(['R29']);
    expect(pair.unknown).toEqual([]);
    expect(percentText(text, pair.share ?? 0)).toBe('0,27%');
    expect(percentText(text, pair.bundled ?? 0)).toBe('2,3%');
  });
});
