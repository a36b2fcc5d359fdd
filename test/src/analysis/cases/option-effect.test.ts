import { describe, expect, it } from 'vitest';
import { optionEffect } from '#src/analysis/cases/option-effect.ts';
import { type Option, type Outcome, rungs } from '#src/dossier/option.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import { anOption } from '#test/builders/case-records.ts';
import { aPosition, aRequirement, dossierOf } from '#test/builders/records.ts';

const recovery: Parameter = { kind: 'number', name: 'hersteltijd', unit: 'uur', direction: 'lower', lawful: null };
const place: Parameter = { kind: 'category', name: 'plaats', categories: ['NL', 'EER'], lawful: null };
const outcome = (fields: Partial<Outcome> = {}): Outcome => ({
  requirement: 'R1',
  client: 'A',
  rung: 'same',
  value: null,
  priority: null,
  ...fields,
});

function effect(
  parameter: Parameter | null,
  position: Partial<Position>,
  given: Partial<Outcome>,
  option: Partial<Option> = {},
) {
  const dossier = dossierOf({
    requirements: [aRequirement('R1', { parameter })],
    positions: [aPosition('R1', 'A', position)],
  });
  return optionEffect(dossier, anOption('K1a', 'K1', { outcomes: [outcome(given)], ...option }), 'A');
}

const upTo8 = { wish: 6, limits: { kind: 'range', min: 4, max: 8 } } as const;

describe('what an option does to a client', () => {
  it.each([
    [6, 'within', { kind: 'as-asked' }],
    [5, 'within', { kind: 'stricter' }],
    [7, 'within', { kind: 'fits' }],
    [8, 'edge', { kind: 'at-limit' }],
    [12, 'outside', { kind: 'too-high', by: 4 }],
    [1.5, 'outside', { kind: 'too-low', by: 2.5 }],
  ] as const)('[A70] of a value of %s lies %s', (value, kind, reason) => {
    expect(effect(recovery, upTo8, { value })).toMatchObject({ kind, reason, requirement: 'R1' });
  });

  it('[A70] of a wish at its own limit is as asked', () => {
    expect(effect(recovery, { ...upTo8, wish: 8 }, { value: 8 }).reason).toEqual({ kind: 'as-asked' });
  });

  it('[A70] without limits is known only where the wish is met', () => {
    expect(effect(recovery, { wish: 6 }, { value: 6 }).kind).toBe('within');
    expect(effect(recovery, { wish: 6 }, { value: 4 }).reason).toEqual({ kind: 'stricter' });
    expect(effect(recovery, { wish: 6 }, { value: 8 })).toMatchObject({
      kind: 'unknown',
      reason: { kind: 'not-said' },
    });
    expect(effect(recovery, {}, { value: 8 }).kind).toBe('unknown');
  });

  it('[A70] of a category is within what the client accepts, or not', () => {
    const onlyNl = { wish: 'NL', limits: { kind: 'options', options: ['NL'] } } as const;
    expect(effect(place, onlyNl, { value: 'NL' }).reason).toEqual({ kind: 'as-asked' });
    expect(effect(place, onlyNl, { value: 'EER' })).toMatchObject({
      kind: 'outside',
      reason: { kind: 'not-accepted', value: 'EER' },
    });
    const both = { wish: 'EER', limits: { kind: 'options', options: ['NL', 'EER'] } } as const;
    expect(effect(place, both, { value: 'NL' })).toMatchObject({ kind: 'within', reason: { kind: 'fits' } });
  });

  it.each([
    ['M', { rung: 'not-wanted' }, 'outside', 'not-given'],
    ['S', { rung: 'not-wanted' }, 'edge', 'not-given'],
    ['W', { rung: 'not-wanted' }, 'within', 'as-asked'],
    ['M', { priority: 'M' }, 'within', 'as-asked'],
    ['M', { priority: 'S' }, 'edge', 'lighter'],
    ['C', { priority: 'M' }, 'edge', 'heavier'],
    ['W', { priority: 'M' }, 'outside', 'unwanted'],
    ['W', { rung: 'same' }, 'edge', 'unwanted'],
    ['M', { rung: 'own-parameter' }, 'within', 'own-parameter'],
    ['S', { rung: 'same' }, 'within', 'fits'],
  ] as const)('[A71] of who holds %s and gets %o lies %s', (priority, given, kind, reason) => {
    expect(effect(null, { priority }, given)).toMatchObject({ kind, reason: { kind: reason } });
  });

  it('[A72] on several requirements is the worst of them', () => {
    const dossier = dossierOf({
      requirements: [aRequirement('R1', { parameter: recovery }), aRequirement('R2'), aRequirement('R3')],
      positions: [aPosition('R1', 'A', upTo8), aPosition('R2', 'A', { priority: 'M' })],
    });
    const outcomes = [
      outcome({ value: 6 }),
      outcome({ requirement: 'R2', rung: 'not-wanted' }),
      outcome({ requirement: 'R3', value: 3 }),
      outcome({ requirement: 'R9', value: 3 }),
    ];
    const found = optionEffect(dossier, anOption('K1a', 'K1', { outcomes }), 'A');
    expect(found).toMatchObject({ kind: 'outside', requirement: 'R2' });
    expect(found.parts.map(({ kind }) => kind)).toEqual(['within', 'outside', 'unknown']);
    expect(optionEffect(dossier, anOption('K1a', 'K1', { outcomes }), 'B')).toMatchObject({
      kind: 'unknown',
      requirement: null,
      parts: [],
    });
  });

  it('[A73] reads what a client pays more where it gets more than it accepts', () => {
    const alone = { payers: ['A'], costYearK: 39 };
    expect(effect(recovery, upTo8, { value: 2 }, alone).reason).toEqual({
      kind: 'costs-more',
      amountK: 39,
      per: 'year',
    });
    expect(effect(recovery, upTo8, { value: 2 }, { costOnceK: 5 }).reason).toEqual({
      kind: 'costs-more',
      amountK: null,
      per: 'once',
    });
    expect(effect(recovery, upTo8, { value: 2 }, { ...alone, payers: ['B'] }).reason.kind).toBe('too-low');
    expect(effect(recovery, upTo8, { value: 12 }, alone).reason.kind).toBe('too-high');
  });

  it('[A74] is private where it follows from limits that are not released', () => {
    expect(effect(recovery, upTo8, { value: 12 }).isPrivate).toBe(true);
    expect(effect(recovery, { ...upTo8, isReleased: true }, { value: 12 }).isPrivate).toBe(false);
    for (const rung of rungs) expect(effect(null, {}, { rung }).isPrivate).toBe(false);
  });
});
