import type { Formula } from '#src/methods/award.ts';

/** The formulas that stand side by side, in this order. */
export const formulaKeys = ['relative', 'linear', 'log15', 'log2', 'log3', 'utility', 'ratio', 'value'] as const;
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
};

export const firstRules: AwardRules = { priceWeight: 40, lowest: null, highest: null, worth: null };

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
    default:
      return { kind: 'logarithmic', weights, base: logarithms[key] };
  }
}

const logarithms = { log15: 1.5, log2: 2, log3: 3 } as const;
