import type { Fit } from '#src/dossier/offer.ts';
import type { Priority } from '#src/dossier/position.ts';

/**
 * The matrix as others may see it, in words: what the workbook and the CSV are laid out from. Its types hold no
 * limits, so what a client has not released can't be in it.
 */
export type MatrixSheets = {
  readonly title: string;
  readonly subtitle: string;
  readonly clients: readonly { readonly name: string }[];
  readonly suppliers: readonly { readonly name: string }[];
  readonly themes: readonly MatrixTheme[];
  readonly counts: {
    readonly requirements: number;
    readonly positions: number;
    readonly offers: number;
    readonly conflicts: number;
  };
};

export type MatrixTheme = {
  readonly title: string;
  readonly requirements: number;
  /** How many of them are in conflict. */
  readonly conflicts: number;
  /** Put into words when asked for: a large matrix is written theme by theme. */
  readonly rows: () => readonly MatrixRow[];
};

export type MatrixRow = {
  /** Ties the row to its requirement when the file is read back. */
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly why: string;
  /** What the values are about: name, unit and direction, or the categories. */
  readonly parameter: string;
  /** In the order of `clients`; null = no position. */
  readonly wants: readonly (MatrixWant | null)[];
  readonly sharing: string;
  readonly isConflicting: boolean;
  readonly jointClass: string;
  readonly zone: string;
  /** One sentence per conflict. */
  readonly conflicts: readonly string[];
  /** Codes of decisions in force on it, each with whether it is provisional; empty without. */
  readonly decided: string;
  /** In the order of `suppliers`; null = no answer. */
  readonly answers: readonly (MatrixAnswer | null)[];
  readonly costOnceK: number | null;
  readonly costYearK: number | null;
};

export type MatrixWant = { readonly priority: Priority | null; readonly wish: string };
export type MatrixAnswer = { readonly fit: Fit; readonly word: string; readonly value: string };
