import { schemeOf } from './priority-words.ts';
import { type DecimalMark, readQuantity } from './quantities.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** What stands in a column, from a sample of its filled cells. Shares are of those cells, 0 to 1. */
export type ColumnContent = {
  readonly filled: number;
  readonly texts: readonly string[];
  readonly meanLength: number;
  readonly distinct: number;
  readonly codes: number;
  readonly quantities: number;
  readonly priorities: number;
  /** The column's own words are priorities beyond ticks and figures, which could be anything. */
  readonly isClearlyPriority: boolean;
  readonly yesNo: number;
};

const SAMPLE = 300;
const CODE = /^[\p{L}]{0,6}[-._ /]?\d{1,6}([-._/]\d{1,4})*[a-z]?$/iu;
const YES_NO = /^(ja|nee|j|n|yes|no|y|x|✓|✔|waar|onwaar|true|false)$/i;

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length;

export function contentOf(grid: SheetGrid, column: number, firstRow: number, mark: DecimalMark): ColumnContent {
  const texts: string[] = [];
  for (let row = firstRow; row < grid.rowCount && texts.length < SAMPLE; row++) {
    const text = grid.text(row, column);
    if (text !== '') texts.push(text);
  }
  const scheme = schemeOf(texts);
  return {
    filled: texts.length,
    texts,
    meanLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    distinct: new Set(texts).size / Math.max(1, texts.length),
    codes: share(texts, (text) => CODE.test(text)),
    quantities: share(texts, (text) => readQuantity(text, mark) !== null),
    priorities: scheme?.share ?? 0,
    isClearlyPriority:
      scheme !== null && scheme.share >= 0.7 && (scheme.scheme === 'moscow' || scheme.scheme === 'demand'),
    yesNo: share(texts, (text) => YES_NO.test(text)),
  };
}
