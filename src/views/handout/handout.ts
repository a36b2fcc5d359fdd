import type { Fit, Proof } from '#src/dossier/offer.ts';

/**
 * What leaves the house about suppliers, an award or a package: some tables with a sentence above each, in words and figures, from what
 * clients released. Workbook, CSV and PDF are laid out from this.
 */
export type Handout = {
  readonly title: string;
  readonly project: string;
  /** Of the day it is made. */
  readonly date: string;
  /** The first sentence stands out. */
  readonly lead: { readonly first: string; readonly rest: string };
  /** What has to be checked by whom before anybody relies on it. */
  readonly caution: string;
  readonly tables: readonly HandoutTable[];
  /** How it was counted and what it is about. */
  readonly about: readonly (readonly [what: string, said: string])[];
};

export type HandoutTable = {
  /** Of its sheet: at most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  /** What it comes to; '' says nothing. */
  readonly lead: string;
  readonly columns: readonly HandoutColumn[];
  /** So many columns name a row: they stay in sight, and are repeated where a page is too narrow. */
  readonly fixed: number;
  readonly rows: readonly HandoutRow[];
};

export const columnKinds = [
  'text',
  'strong',
  'code',
  'count',
  'score',
  'share',
  'euro',
  'figure',
  'fit',
  'answer',
] as const;
/** `score`: of a hundred; `share`: 0..1 as a percentage; `figure`: two decimals, below one three; `fit` and `answer` are two columns in a spreadsheet. */
export type ColumnKind = (typeof columnKinds)[number];

export type HandoutColumn = {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
};

export type HandoutRow = {
  readonly cells: readonly HandoutCell[];
  /** What is said of all rows above. */
  readonly isTotal?: boolean;
};

/** A text may stand where others have a figure; null is nothing. */
export type HandoutCell = string | number | null | FitCell | AnswerCell;

/** 0..1; null where nothing is valued. */
export type FitCell = { readonly kind: 'fit'; readonly offered: number | null; readonly proven: number | null };

export type AnswerCell = {
  readonly kind: 'answer';
  /** Null = no answer. */
  readonly fit: Fit | null;
  readonly word: string;
  readonly value: string;
  readonly proof: Proof | null;
  readonly proofWord: string;
};

export function isFigure(kind: ColumnKind): boolean {
  return (
    kind === 'count' || kind === 'score' || kind === 'share' || kind === 'euro' || kind === 'figure' || kind === 'fit'
  );
}
