import { blankTender, type Tender } from '#src/dossier/tender.ts';
import type { Formula } from '#src/methods/award.ts';

/** The formulas that can stand side by side, in this order. */
export const formulaKeys = [
  'relative',
  'linear',
  'log15',
  'log2',
  'log3',
  'logOwn',
  'utility',
  'ratio',
  'value',
  'super',
] as const;
export type FormulaKey = (typeof formulaKeys)[number];

/** What a tender says about counting. Amounts in euros; null = not laid down, and then that formula can't be counted. */
export type AwardRules = {
  /** Of a hundred; the rest is quality. */
  readonly priceWeight: number;
  /** Linear: the prices between which points are given. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Gunnen op waarde: what full quality is worth. */
  readonly worth: number | null;
  /** Logarithmic with a base of one's own. */
  readonly base: number | null;
  /** Superformule: the quality of meeting the requirements themselves, 0..1. */
  readonly required: number | null;
};

export const firstRules: AwardRules = {
  priceWeight: blankTender.priceWeight,
  ...blankTender.settings,
};

/** What this tender laid down; without one nothing is. */
export function rulesOf(tender: Pick<Tender, 'priceWeight' | 'settings'> | null): AwardRules {
  return tender === null ? firstRules : { priceWeight: tender.priceWeight, ...tender.settings };
}

/** [AW40] A base of one's own and the superformule are there once they are laid down; the others always, counted or not. */
export function formulasFor(rules: AwardRules): readonly FormulaKey[] {
  return formulaKeys.filter(
    (key) => (key !== 'logOwn' || rules.base !== null) && (key !== 'super' || rules.required !== null),
  );
}

/** [AW16] The formula with its settings; null when the tender did not lay down what it needs. */
export function formulaOf(key: FormulaKey, rules: AwardRules): Formula | null {
  const weights = { quality: 100 - rules.priceWeight, price: rules.priceWeight };
  switch (key) {
    case 'relative':
      return { kind: 'relative', weights };
    case 'linear':
      return rules.lowest === null || rules.highest === null || rules.highest <= rules.lowest
        ? null
        : { kind: 'linear', weights, lowest: rules.lowest, highest: rules.highest };
    case 'utility':
      // It divides by the weight of price.
      return rules.priceWeight === 0 ? null : { kind: 'utility', weights };
    case 'ratio':
      return { kind: 'ratio' };
    case 'value':
      return rules.worth === null ? null : { kind: 'value', worth: rules.worth };
    case 'super':
      return rules.required === null ? null : { kind: 'super', required: rules.required };
    case 'logOwn':
      return rules.base === null ? null : { kind: 'logarithmic', weights, base: rules.base };
    default:
      return { kind: 'logarithmic', weights, base: logarithms[key] };
  }
}

const logarithms = { log15: 1.5, log2: 2, log3: 3 } as const;
