import type { SheetCell } from '#src/exchange/sheet/book.ts';
import { displayNumber } from '#src/exchange/sheet/number-format.ts';
import { clockText, datePartsOf, isoOfSerial } from '#src/exchange/sheet/serial-date.ts';
import { decodeEscapes } from './escapes.ts';

/** What every cell of a workbook is read against. */
export type CellContext = {
  readonly strings: readonly string[];
  /** number format by style index */
  readonly formats: readonly string[];
  readonly is1904: boolean;
};

/** A cell as it stands in the XML: `value` is what `<v>` or `<is>` holds, never the formula. */
export type RawCell = { readonly type: string; readonly style: number; readonly value: string };

const textCell = (text: string): SheetCell | null => (text === '' ? null : { kind: 'text', text });

function numberCell(value: number, format: string, is1904: boolean): SheetCell {
  const parts = datePartsOf(format);
  const iso = parts && isoOfSerial(value, is1904);
  if (!parts || iso === null) return { kind: 'number', value, text: displayNumber(value, format) };
  if (!parts.hasDate) return { kind: 'text', text: clockText(value, parts.isElapsed) };
  return { kind: 'date', iso: parts.hasTime ? iso : iso.slice(0, 10) };
}

export function toCell({ type, style, value }: RawCell, context: CellContext): SheetCell | null {
  switch (type) {
    case 's':
      return textCell(context.strings[Number(value)] ?? '');
    case 'str':
    case 'inlineStr':
      return textCell(decodeEscapes(value));
    case 'b':
      return { kind: 'boolean', value: value === '1' || value === 'true' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', iso: value.slice(0, value.includes('T') ? 16 : 10) };
    default: {
      const number = Number(value);
      if (value.trim() === '') return null;
      if (!Number.isFinite(number)) return textCell(value);
      return numberCell(number, context.formats[style] ?? 'General', context.is1904);
    }
  }
}
