import { describe, expect, it } from 'vitest';
import { type ChoiceRule, ruleChoices } from '#src/analysis/cases/rule-choices.ts';
import type { Stance, StanceStep } from '#src/dossier/stance.ts';
import type { Option } from '#src/dossier/option.ts';
import { aCase, anOption, aStake, aStance } from '#test/builders/case-records.ts';
import { aClient, dossierOf } from '#test/builders/records.ts';

const K1 = aCase('K1');
const steps: Readonly<Record<string, readonly [StanceStep, StanceStep, StanceStep]>> = {
  K1a: [2, 5, 5],
  K1b: [5, 1, 2],
  K1c: [4, 3, 3],
  K1d: [3, 3, 4],
};
const stances = Object.entries(steps).flatMap(([option, row]) =>
  row.map((step, at) => aStance(option, 'ABC'.charAt(at), step)),
);
const costs = { costOnceK: 10, costYearK: 1 };
const options = ['a', 'b', 'c', 'd'].map((letter, at) =>
  anOption(`K1${letter}`, 'K1', { ...costs, costYearK: at === 3 ? 0.5 : 1, order: `a${at}` }),
);
const clients = [
  aClient('A', { inhabitants: 90_000 }),
  aClient('B', { inhabitants: 10_000 }),
  aClient('C', { inhabitants: 5_000 }),
];

function choices(fields: { stances?: readonly Stance[]; options?: readonly Option[]; clients?: typeof clients } = {}) {
  const dossier = dossierOf({
    clients,
    options,
    stances,
    ...fields,
    cases: [K1],
    stakes: [aStake('K1', 'A'), aStake('K1', 'B'), aStake('K1', 'C')],
  });
  const all = ruleChoices(dossier, K1);
  return (rule: ChoiceRule) => all.find((choice) => choice.rule === rule) as (typeof all)[number];
}

const names = ({ options: chosen }: { readonly options: readonly { readonly option: string }[] }) =>
  chosen.map(({ option }) => option);

describe('the rules side by side', () => {
  it('[A63] by consent all options nobody overridingly objects to', () => {
    expect(names(choices()('consent'))).toEqual(['K1a', 'K1c', 'K1d']);
  });

  it('[A64] [A67] by max-min both options whose worst off is equally well off', () => {
    expect(names(choices()('max-min'))).toEqual(['K1c', 'K1d']);
  });

  it('[A65] by the sum one, by inhabitants another', () => {
    expect(names(choices()('sum'))).toEqual(['K1a']);
    expect(names(choices()('inhabitants'))).toEqual(['K1b']);
  });

  it('[A66] by the costs over the contract', () => {
    expect(names(choices()('cost'))).toEqual(['K1d']);
  });

  it('[A68] names the client that did not speak, and chooses nothing', () => {
    const without = choices({ stances: stances.filter(({ option, client }) => option !== 'K1c' || client !== 'B') });
    for (const rule of ['consent', 'max-min', 'sum', 'inhabitants'] as const) {
      expect(without(rule)).toMatchObject({ options: [], isLacking: true, lacking: { stances: ['B'] } });
    }
    expect(names(without('cost'))).toEqual(['K1d']);
    const unsaid = choices({ stances: stances.map((each) => (each.client === 'C' ? { ...each, step: null } : each)) });
    expect(unsaid('sum').lacking.stances).toEqual(['C']);
  });

  it('[A68] names who has no inhabitants and which option has no costs', () => {
    const few = choices({ clients: clients.map((each) => (each.id === 'B' ? { ...each, inhabitants: null } : each)) });
    expect(few('inhabitants')).toMatchObject({ options: [], lacking: { inhabitants: ['B'] } });
    expect(names(few('sum'))).toEqual(['K1a']);
    const dear = choices({ options: options.map((each) => (each.id === 'K1a' ? { ...each, costOnceK: null } : each)) });
    expect(dear('cost')).toMatchObject({ options: [], lacking: { costs: ['K1a'] } });
  });

  it('[A69] says who would be left with an objection or with difficulty', () => {
    expect(choices()('inhabitants').options).toEqual([
      { option: 'K1b', objecting: ['B'], struggling: ['C'], silent: [] },
    ]);
    expect(choices()('sum').options[0]).toMatchObject({ objecting: [], struggling: ['A'] });
  });

  it('[A74] says that it counted a stance given in private', () => {
    expect(choices()('sum').isPrivate).toBe(false);
    const kept = choices({ stances: stances.map((each, at) => (at === 0 ? { ...each, isReleased: false } : each)) });
    expect(kept('sum').isPrivate).toBe(true);
  });
});
