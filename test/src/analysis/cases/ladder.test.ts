import { describe, expect, it } from 'vitest';
import { ladderInForce, ladderOf } from '#src/analysis/cases/ladder.ts';
import type { Outcome } from '#src/dossier/option.ts';
import { createText } from '#src/text/text.ts';
import { ladderText } from '#src/views/cases/ladder-text.ts';
import { aCase, aDecision, anOption } from '#test/builders/case-records.ts';
import { dossierOf } from '#test/builders/records.ts';

const outcome = (client: string, fields: Partial<Outcome> = {}): Outcome => ({
  requirement: 'R1',
  client,
  rung: 'same',
  value: 50,
  priority: null,
  ...fields,
});
const priced = { costOnceK: 6, costYearK: 22 };
const alike = [outcome('A'), outcome('B')];
const withEvening = [...alike, outcome('C', { rung: 'local-only', value: 75 })];

describe('the harmonisation ladder', () => {
  it.each([
    [alike, 0],
    [withEvening, 1],
    [[...withEvening, outcome('D', { rung: 'own-variant', value: 75 })], 2],
    [[outcome('A'), outcome('B', { value: 60 })], 1],
    [[outcome('A'), outcome('B', { rung: 'not-wanted', value: null })], 0],
    [[outcome('A', { rung: 'local-only' }), outcome('B', { rung: 'local-only' })], 1],
  ])('[A76] counts the ways of serving besides the common one (case %#)', (outcomes, variants) => {
    expect(ladderOf({ outcomes, ...priced }).variants).toBe(variants);
  });

  it('[A76] prices what differs, and does not guess', () => {
    expect(ladderOf({ outcomes: withEvening, ...priced })).toMatchObject({ onceK: 6, yearK: 22 });
    expect(ladderOf({ outcomes: alike, ...priced })).toMatchObject({ onceK: 0, yearK: 0 });
    expect(ladderOf({ outcomes: withEvening, costOnceK: null, costYearK: 1 })).toMatchObject({ onceK: null, yearK: 1 });
  });

  it('[A77] adds up what was decided', () => {
    const dossier = dossierOf({
      cases: [aCase('K1'), aCase('K2')],
      options: [anOption('K1c', 'K1', { outcomes: withEvening }), anOption('K2a', 'K2', { outcomes: withEvening })],
      decisions: [aDecision('B1', 'K1', { option: 'K1c', ...priced })],
    });
    expect(ladderInForce(dossier)).toMatchObject({ variants: 1, onceK: 6, yearK: 22 });
    expect(ladderInForce(dossier).rows.map(({ requirement }) => requirement)).toEqual(['R1']);
  });

  it('[A80] reads as a count with its price', () => {
    const text = createText('nl');
    expect(ladderText(text, ladderOf({ outcomes: alike, ...priced }))).toBe('Voor allen gelijk');
    expect(ladderText(text, ladderOf({ outcomes: withEvening, ...priced })).replaceAll('\u00a0', ' ')).toBe(
      '1 variant, € 6.000 eenmalig, € 22.000 per jaar',
    );
    const unpriced = ladderOf({ outcomes: withEvening, costOnceK: null, costYearK: null });
    expect(ladderText(text, unpriced)).toBe('1 variant, prijs niet geschat');
  });
});
