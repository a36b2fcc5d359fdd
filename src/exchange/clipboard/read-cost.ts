import { type DecimalMark, readCostK } from '#src/exchange/list/quantities.ts';
import type { ClipCell } from './clip.ts';
import { fits, type Reading, trouble } from './problem.ts';

const euro = /€|eur/i;

/** Thousands, as the column says; with a euro sign and no k or mln behind it, euros. Null says nothing. */
export function readCost({ text, number }: ClipCell, mark: DecimalMark): Reading<number | null> {
  if (/^[\s\-–—]*$/.test(text)) return fits(null);
  const isInEuros = euro.test(text);
  const costK =
    number === null
      ? readCostK(text.replace(/(\d)\s*€\s*1\.?000$/, '$1'), mark, !isInEuros)
      : Number((isInEuros ? number / 1000 : number).toPrecision(12));
  return costK === null || Math.abs(costK) > 1e9 ? trouble('cost') : fits(costK);
}
