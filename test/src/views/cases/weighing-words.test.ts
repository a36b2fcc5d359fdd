import { describe, expect, it } from 'vitest';
import type { EffectReason } from '#src/analysis/cases/effect.ts';
import { ruleChoices } from '#src/analysis/cases/rule-choices.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { StanceStep } from '#src/dossier/stance.ts';
import { createText } from '#src/text/text.ts';
import { choiceText, leftSentences } from '#src/views/cases/choice-text.ts';
import { effectText } from '#src/views/cases/effect-text.ts';
import { aCase, anOption, aStake, aStance } from '#test/builders/case-records.ts';
import { aClient, dossierOf } from '#test/builders/records.ts';

const nl = createText('nl');
const en = createText('en');
const inUnit = (unit: string, direction: 'higher' | 'lower' | 'none'): Parameter => ({
  kind: 'number',
  name: '',
  unit,
  direction,
  lawful: null,
});
const read = (reason: EffectReason, parameter: Parameter | null = null, text = nl) =>
  effectText(text, parameter, { reason }).replaceAll('\u00a0', ' ');

describe('the words of a weighing', () => {
  it.each([
    ['uur', 'lower', '4 uur te laat'],
    ['dagen', 'lower', '4 dagen te lang'],
    ['kwartalen', 'none', '4 kwartalen te laat'],
    ['uur/week', 'higher', '4 uur/week te veel'],
    ['%', 'higher', '4% te veel'],
  ] as const)('[A80] say in %s (%s) how far it is beyond', (unit, direction, words) => {
    expect(read({ kind: 'too-high', by: 4 }, inUnit(unit, direction))).toBe(words);
  });

  it('[A80] say what it costs, and nothing where that is not known', () => {
    expect(read({ kind: 'costs-more', amountK: 39, per: 'year' })).toBe('€ 39.000 p.j. meer');
    expect(read({ kind: 'costs-more', amountK: null, per: 'year' })).toBe('betaalt mee');
    expect(read({ kind: 'too-low', by: 2.5 }, inUnit('dagen', 'none'), en)).toBe('2.5 dagen too short');
    expect(read({ kind: 'as-asked' })).toBe('zoals gevraagd');
    expect(read({ kind: 'own-variant' })).toBe('eigen variant');
    expect(read({ kind: 'not-accepted', value: 'EER' })).toBe('geen EER');
  });

  const K1 = aCase('K1');
  const stance = (option: string, client: string, step: StanceStep) => aStance(option, client, step);
  const dossier = dossierOf({
    clients: [aClient('A', { name: 'Merwenburg' }), aClient('B', { name: 'Veldhorst' })],
    cases: [K1],
    stakes: [aStake('K1', 'A'), aStake('K1', 'B')],
    options: [anOption('K1a', 'K1'), anOption('K1b', 'K1')],
    stances: [stance('K1a', 'A', 4), stance('K1a', 'B', 2), stance('K1b', 'A', 1), stance('K1b', 'B', 5)],
  });
  const said = (rule: string, of = dossier) => {
    const choice = ruleChoices(of, K1).find((each) => each.rule === rule);
    if (choice === undefined) throw new Error(rule);
    return { words: choiceText(nl, of, choice), left: choice.options.map((one) => leftSentences(nl, of, one)) };
  };

  it('[A80] say what a rule chooses and who is left with what', () => {
    expect(said('consent')).toEqual({ words: 'K1a', left: [['Veldhorst heeft grote moeite.']] });
    expect(said('sum').words).toBe('K1a en K1b gelijk');
    expect(said('sum').left[1]).toEqual(['Merwenburg houdt een overwegend bezwaar.']);
    expect(said('cost').words).toBe('Kosten ontbreken bij K1a en K1b.');
  });

  it('[A80] say what is lacking, or that nothing is left to choose', () => {
    const silent = { ...dossier, stances: dossier.stances.slice(0, 1) };
    expect(said('sum', silent).words).toBe('Standpunt ontbreekt van Merwenburg en Veldhorst.');
    expect(said('sum', { ...dossier, options: [] }).words).toBe('Er is nog niets te kiezen.');
    const against = dossierOf({
      clients: dossier.clients,
      cases: [K1],
      stakes: [aStake('K1', 'A')],
      options: [anOption('K1a', 'K1')],
      stances: [stance('K1a', 'A', 1)],
    });
    expect(said('consent', against).words).toBe('Tegen iedere optie heeft iemand een overwegend bezwaar.');
  });
});
