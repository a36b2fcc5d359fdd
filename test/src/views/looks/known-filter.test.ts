import { expect, it } from 'vitest';
import { hasColumn, knownFilter, knownOr } from '#src/views/looks/known-filter.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[V40] a kept filter loses what is gone and keeps the rest', () => {
  const saved = {
    text: 'balie',
    themes: ['T1', 'T9'],
    clients: ['weg', 'MER'],
    priorities: ['M', 'X'],
    sharing: ['unique', 'later'],
    kinds: ['market', 'market'],
  };
  expect(knownFilter(saved, smallDossier)).toEqual({
    text: 'balie',
    themes: ['T1'],
    clients: ['MER'],
    priorities: ['M'],
    sharing: ['unique'],
    kinds: ['market'],
  });
});

it('[V40] a word of another program becomes what goes without saying', () => {
  expect(knownOr(['normal', 'compact'], 'compact', 'normal')).toBe('compact');
  expect(knownOr(['normal', 'compact'], 'roomy', 'normal')).toBe('normal');
});

it('[V40] a column goes with its party', () => {
  expect(
    ['client.MER', 'client.weg', 'supplier.ALF', 'supplier.weg', 'cost.once', 'title'].map((key) =>
      hasColumn(smallDossier, key),
    ),
  ).toEqual([true, false, true, false, true, true]);
});
