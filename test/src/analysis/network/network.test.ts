import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { relationsOf } from '#src/analysis/network/relations.ts';
import { mostTrades, tradesOf } from '#src/analysis/network/trades.ts';
import { find } from '#src/base/table.ts';
import { createText } from '#src/text/text.ts';
import { networkSentence, networkView, relationText, tradeSentences } from '#src/views/network/network-view.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { cellAt } from '#src/base/grid.ts';
import { columnOf } from '#src/dossier/grids.ts';

const { pairs } = JSON.parse(readFileSync(path.join(root, 'test/fixtures/sample/choices.json'), 'utf8'));
const sample = sampleDossier();
const text = createText('nl');

describe('who with whom', () => {
  it('[N1] is over the cases that the reference has', () => {
    const found = relationsOf(sample).flatMap(({ a, b, against }) =>
      against.length === 0 ? [] : [[[a, b].sort().join(' '), against]],
    );
    const expected = Object.entries<string[]>(pairs).map(([pair, cases]) => [pair.split('-').sort().join(' '), cases]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  it('[N1] leaves out of the open ones what is decided', () => {
    const found = relationsOf(sample).find(({ a, b }) => a === 'MER' && b === 'VEL');
    expect(found).toMatchObject({ against: ['K1', 'K4', 'K5', 'K8'], open: ['K4', 'K5', 'K8'] });
  });

  it('[N2] stands together in the same camp', () => {
    const together = relationsOf(sample).find(({ a, b }) => a === 'MER' && b === 'VEL')?.together;
    expect(together).toEqual(['K2', 'K7']);
  });

  it('[N5] reads in one sentence, and per pair', () => {
    const view = networkView(sample);
    expect(networkSentence(text, sample, view)).toBe(
      'Merwenburg en Zandermeer staan het vaakst tegenover elkaar: in 5 open conflicten.',
    );
    const pair = view.clashing[0];
    expect(pair && relationText(text, sample, pair)).toBe(
      'Merwenburg en Zandermeer: tegenover elkaar in K4, K5, K6, K7 en K8, samen in K2.',
    );
  });
});

describe('trades', () => {
  it('[N3] are cheap for both and worth more than they cost', () => {
    const trades = tradesOf(sample);
    expect(trades.length).toBeGreaterThan(0);
    for (const { moves } of trades) {
      expect(moves[0].by).toBe(moves[1].for);
      expect(moves[0].case).not.toBe(moves[1].case);
      for (const { by, for: other, from, to, gain, cost } of moves) {
        const stepOf = (option: string, who: string) => cellAt(sample.stances, option, who, columnOf)?.step ?? 0;
        expect(cost).toBeLessThanOrEqual(1);
        expect(gain).toBeGreaterThan(cost);
        expect([stepOf(to, other) - stepOf(from, other), stepOf(from, by) - stepOf(to, by)]).toEqual([gain, cost]);
      }
    }
  });

  it('[N3] read as two moves by name', () => {
    const between = tradesOf(sample).find(({ moves }) => moves.every(({ by }) => by === 'MER' || by === 'ZAN'));
    const said = between === undefined ? [] : tradeSentences(text, sample, between);
    expect(said).toHaveLength(2);
    expect(said.join(' ')).toMatch(
      /^Merwenburg gaat in K5 mee met K5c in plaats van K5b: Zandermeer wint 2 stappen, het kost Merwenburg niets\. Zandermeer gaat in K6 mee/,
    );
  });

  it('[N4] leave nobody with an overriding objection, in open cases only, and are few', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const dossier = randomDossier({ seed, requirements: 6, clients: 12, suppliers: 1 });
      const trades = tradesOf(dossier);
      expect(trades.length).toBeLessThanOrEqual(mostTrades);
      for (const move of trades.flatMap(({ moves }) => moves)) {
        const stances = dossier.stances.find(({ row }) => row === move.to)?.cells ?? [];
        expect(stances.every(({ step }) => step !== 1)).toBe(true);
        expect(find(dossier.cases, move.case)).toBeDefined();
      }
    }
  });
});
