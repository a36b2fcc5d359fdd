import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { aDecision } from '#test/builders/case-records.ts';
import { caseDossier } from '#test/builders/case-dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';

const codes = ({ options }: Dossier) => options.toSorted(byOrder).map(({ code }) => code);
const outcome = (requirement: string, client: string) => ({
  requirement,
  client,
  rung: 'own-parameter',
  value: 50,
  priority: null,
});

it('[K44] an option gets the next letter of its case and keeps its outcomes sorted', () => {
  const fields = { recipe: 'variant', outcomes: [outcome('R1', 'MER'), outcome('R1', 'DIJ')] };
  const { after } = doing(caseDossier, 'addOption', { id: 'O3', case: 'K1', title: 'Avondpluspakket', fields });
  expect(after.options.find(({ id }) => id === 'O3')).toMatchObject({
    code: 'K1c',
    recipe: 'variant',
    note: '',
    outcomes: [outcome('R1', 'DIJ'), outcome('R1', 'MER')],
  });
  expect(codes(after)).toEqual(['K1a', 'K1b', 'K1c']);
});

it('[K44] a letter that somebody has is passed over', () => {
  const renamed = doing(caseDossier, 'editOption', { id: 'O2', patch: { code: 'K1c' } }).after;
  expect(codes(doing(renamed, 'addOption', { id: 'O3', case: 'K1', title: 'Nog een' }).after)).toContain('K1d');
});

it('[K44] an option moves within its case only', () => {
  const { after } = doing(caseDossier, 'moveOption', { id: 'O2', after: null });
  expect(codes(after)).toEqual(['K1b', 'K1a']);
  const other = doing(caseDossier, 'addCase', { id: 'K2', title: 'Anders', kinds: ['goal'] }).after;
  const two = doing(other, 'addOption', { id: 'O9', case: 'K2', title: 'Ver weg' }).after;
  expect(refusal(two, 'moveOption', { id: 'O9', after: 'O1' })).toMatchObject({ code: 'unknown-place' });
});

it('[D26] an option that says two things of one client is refused', () => {
  const twice = { outcomes: [outcome('R1', 'MER'), { ...outcome('R1', 'MER'), value: 60 }] };
  expect(refusal(caseDossier, 'editOption', { id: 'O1', patch: twice })).toMatchObject({ code: 'outcome-twice' });
});

it('[K45] an option goes with the stances on it, and a decision keeps the words it considered', () => {
  const decision = aDecision('B1', 'K1', {
    option: 'O1',
    decider: { ...aDecision('B1', 'K1').decider, client: 'MER', person: 'ilse' },
    considered: [{ id: 'O1', code: 'K1a', title: '50 uur', costOnceK: null, costYearK: null, stances: [] }],
    stances: ['MER', 'DIJ'].map((client) => ({ client, step: 4 as const, reason: '' })),
  });
  const { after } = doing({ ...caseDossier, decisions: [decision] }, 'removeOption', { id: 'O1' });
  expect(codes(after)).toEqual(['K1b']);
  expect(cellsOf(after.stances, 'O1')).toEqual([]);
  expect(after.decisions).toEqual([decision]);
});
