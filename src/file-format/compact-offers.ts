import type { GridRow } from '#src/base/grid.ts';
import { type Fit, type Offer, type Proof, supplierOf } from '#src/dossier/offer.ts';
import { type List, noLetter, placed } from './columns.ts';

/** The offers on one requirement. `fit` says where there are any; the schema says what each field means. */
export type OfferRow = {
  readonly id: string;
  readonly fit?: string | undefined;
  readonly value?: List<number | string> | undefined;
  readonly proof?: string | undefined;
  readonly note?: List<string> | undefined;
  readonly onceK?: List<number> | undefined;
  readonly yearK?: List<number> | undefined;
};

const fitLetters: Readonly<Record<Fit, string>> = {
  standard: 'S',
  configuration: 'C',
  custom: 'U',
  roadmap: 'R',
  no: 'N',
};
const proofLetters: Readonly<Record<Proof, string>> = { claimed: noLetter, demonstrated: 'D', contractual: 'C' };

const byLetter = <T extends string>(letters: Readonly<Record<T, string>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(letters).map(([word, letter]) => [letter, word]));
const fitOf = byLetter(fitLetters);
const proofOf = byLetter(proofLetters);

export function compactOffers(row: GridRow<Offer>, columns: readonly string[]): OfferRow {
  const { list, letters } = placed(row, columns, supplierOf);
  return {
    id: row.row,
    fit: letters(({ fit }) => fitLetters[fit]),
    value: list(({ value }) => value),
    proof: letters(({ proof }) => proofLetters[proof]),
    note: list(({ note }) => (note === '' ? null : note)),
    onceK: list(({ onceK }) => onceK),
    yearK: list(({ yearK }) => yearK),
  };
}

/** Of a row that passed the schema. undefined: it says something of a place where there is no offer. */
export function expandOffers(
  { id, fit = '', value, proof = '', note, onceK, yearK }: OfferRow,
  columns: readonly string[],
  order: readonly number[],
): readonly Offer[] | undefined {
  const places = columns.length;
  const lists = [value, note, onceK, yearK];
  if (Math.max(fit.length, proof.length, ...lists.map((list) => list?.length ?? 0)) > places) return undefined;
  const cells: Offer[] = [];
  for (const column of order) {
    const letter = fit[column] ?? noLetter;
    const evidence = proof[column] ?? noLetter;
    if (letter === noLetter) {
      if (lists.some((list) => (list?.[column] ?? null) !== null) || evidence !== noLetter) return undefined;
      continue;
    }
    cells.push({
      requirement: id,
      supplier: columns[column],
      fit: fitOf[letter],
      value: value?.[column] ?? null,
      proof: proofOf[evidence],
      note: note?.[column] ?? '',
      onceK: onceK?.[column] ?? null,
      yearK: yearK?.[column] ?? null,
    } as Offer);
  }
  return cells;
}
