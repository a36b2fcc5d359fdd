import { mayHold } from '#src/analysis/holders.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Process } from '#src/dossier/process.ts';

export type ExceptionCost = {
  /** So many cases a year, read from the words. */
  readonly cases: number;
  /** Of a hundred. */
  readonly share: number;
  /** Thousands of euros. */
  readonly eachK: number;
  /** Thousands of euros a year. */
  readonly yearK: number;
};

const figure = /\d{1,3}(?:[.,\s\u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/;
const millions = /^\s*(?:miljoen|mln|million|m\b)/i;

/** The first number in words of either language: `148.000 zaken per jaar`, `1,5 miljoen`; null where there is none. */
export function countIn(words: string): number | null {
  const found = figure.exec(words);
  if (found === null) return null;
  const [written] = found;
  const isGrouped = /[.,\s\u00A0\u202F]\d{3}$/.test(written);
  const value = Number(isGrouped ? written.replaceAll(/\D/g, '') : written.replace(',', '.'));
  return millions.test(words.slice(found.index + written.length)) ? value * 1_000_000 : value;
}

/** [RY9] What goes another way a year and what that costs; null while a figure of it is missing. */
export function exceptionCost({
  volume,
  exceptions,
  exceptionCostK,
}: Pick<Process, 'volume' | 'exceptions' | 'exceptionCostK'>): ExceptionCost | null {
  const cases = countIn(volume);
  if (cases === null || exceptions === null || exceptionCostK === null) return null;
  return { cases, share: exceptions, eachK: exceptionCostK, yearK: (cases * exceptions * exceptionCostK) / 100 };
}

/** [RY9] A client's part of it by inhabitants, thousands of euros a year; null where somebody's inhabitants are not known. */
export function exceptionPartK(cost: ExceptionCost | null, clients: readonly Client[], client: Client): number | null {
  if (cost === null || client.inhabitants === null) return null;
  const counted = clients.filter(mayHold).map(({ inhabitants }) => inhabitants);
  if (counted.includes(null)) return null;
  const all = counted.reduce<number>((sum, inhabitants) => sum + (inhabitants ?? 0), 0);
  return all === 0 ? null : (cost.yearK * client.inhabitants) / all;
}
