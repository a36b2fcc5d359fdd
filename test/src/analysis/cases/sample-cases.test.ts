import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { caseStateOf } from '#src/analysis/cases/case-state.ts';
import { type ChoiceRule, ruleChoices } from '#src/analysis/cases/rule-choices.ts';
import { feasibleSuppliers } from '#src/analysis/cases/feasible-suppliers.ts';
import { ladderInForce } from '#src/analysis/cases/ladder.ts';
import { optionEffect } from '#src/analysis/cases/option-effect.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { find } from '#src/base/table.ts';
import { cellsOf } from '#src/base/grid.ts';
import { createText } from '#src/text/text.ts';
import { effectText } from '#src/views/cases/effect-text.ts';
import { sampleDossier, undecidedSample } from '#test/builders/sample-dossier.ts';

const choices = JSON.parse(readFileSync(path.join(root, 'test/fixtures/sample/choices.json'), 'utf8'));
const dossier = sampleDossier();

function chosenBy(id: string, rule: ChoiceRule): readonly string[] {
  const choice = ruleChoices(dossier, { id: dossier.cases.find((each) => each.id === id)?.id ?? ('' as never) });
  return choice.find((each) => each.rule === rule)?.options.map(({ option }) => option) ?? [];
}

describe('the eight cases of the sample', () => {
  it('[A81] have all their options, and everyone took a stance on each', () => {
    expect(dossier.cases).toHaveLength(8);
    expect(dossier.options).toHaveLength(30);
    expect(dossier.stances.flatMap(({ cells }) => cells)).toHaveLength(120);
    expect(dossier.cases.every(({ id }) => cellsOf(dossier.stakes, id).length === 4)).toBe(true);
  });

  it('[A81] cover every conflict that is found, each in one case', () => {
    const listed = dossier.cases.flatMap(({ conflicts }) => conflicts);
    expect([...listed].sort()).toEqual(analyse(undecidedSample()).conflicts.map(({ id }) => id));
  });

  it.each(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8'])(
    '[A65] [A67] [A81] %s is chosen by each rule as the reference has it, ties as ties',
    (id) => {
      const { maxMin, sum, inhabitants } = choices.chosen[id];
      const ties = choices.ties[id] ?? {};
      expect(chosenBy(id, 'max-min')).toEqual(ties.maxMin ?? [maxMin]);
      expect(chosenBy(id, 'sum')).toEqual(ties.sum ?? [sum]);
      expect(chosenBy(id, 'inhabitants')).toEqual([inhabitants]);
      expect(chosenBy(id, 'max-min')).toContain(maxMin);
      expect(chosenBy(id, 'sum')).toContain(sum);
      const noObjection = dossier.options
        .filter((option) => option.case === id && choices.figures[option.id].objections === 0)
        .map((option) => option.id);
      expect(chosenBy(id, 'consent')).toEqual(noObjection);
    },
  );

  it('[A69] in K7 the inhabitants choose what Zandermeer overridingly objects to', () => {
    const choice = ruleChoices(dossier, { id: dossier.cases[6]?.id as never }).find(
      ({ rule }) => rule === 'inhabitants',
    );
    expect(choice?.options).toEqual([{ option: 'K7b', objecting: ['ZAN'], struggling: ['DIJ'], silent: [] }]);
  });

  it('[A60] [A81] K1 is decided by B-07, provisionally; the others are open', () => {
    const states = dossier.cases.map((each) => caseStateOf(dossier, each));
    expect(states.map(({ kind }) => kind)).toEqual(['decided', ...Array<string>(7).fill('open')]);
    expect(states[0]).toMatchObject({ decision: { code: 'B-07' }, isProvisional: true });
    expect(states[0]?.decision?.reservations[0]).toMatchObject({ client: 'VEL', isCondition: true });
  });

  it('[A75] [A81] names the suppliers that the reference leaves for the data location', () => {
    const left = (id: string) =>
      feasibleSuppliers(dossier, find(dossier.options, id) ?? (undefined as never))
        .filter(({ kind }) => kind !== 'cannot')
        .map(({ supplier }) => supplier);
    expect(left('K2a')).toEqual(['L2', 'L3']);
    expect(left('K2b')).toEqual(['L1', 'L2', 'L3']);
  });

  it('[A70] [A80] [A81] says what 60 hours do to each', () => {
    const text = createText('nl');
    const said = ['MER', 'DIJ', 'VEL', 'ZAN'].map((client) => {
      const effect = optionEffect(dossier, find(dossier.options, 'K1d') ?? (undefined as never), client);
      const parameter = find(dossier.requirements, effect.requirement ?? '')?.parameter ?? null;
      return `${effect.kind}: ${effectText(text, parameter, effect)}`;
    });
    expect(said).toEqual([
      'edge: aan de grens',
      'edge: aan de grens',
      'outside: 10 uur/week te veel',
      'edge: aan de grens',
    ]);
  });

  it('[A77] [A81] has agreed on one variant so far', () => {
    expect(ladderInForce(dossier)).toMatchObject({ variants: 1, onceK: 6, yearK: 2 });
  });

  it('[A81] keeps two stances and the room of everyone private', () => {
    const stances = dossier.stances.flatMap(({ cells }) => cells);
    expect(stances.filter(({ isReleased }) => !isReleased)).toHaveLength(2);
    expect(stances.every(({ step, reason }) => step !== 1 || reason !== '')).toBe(true);
    expect(JSON.stringify(releasedOnly(dossier))).not.toContain('Tot 50 uur zonder nadere onderbouwing');
  });
});
