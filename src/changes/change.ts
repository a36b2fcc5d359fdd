import type { Dossier } from '#src/dossier/dossier.ts';
import type { CellOf, GridName } from '#src/dossier/grids.ts';

export type TableName = keyof Dossier;

/** The record a table is made of: a cell for a grid, else the row itself. */
export type RecordOf<K extends TableName> = K extends GridName ? CellOf[K] : Dossier[K][number];

/** Whole records before and after; cells are records of their own. */
export type TableChange<R> = {
  readonly added?: readonly R[];
  readonly updated?: readonly (readonly [before: R, after: R])[];
  readonly removed?: readonly R[];
};

/** What a command does, as data: applied, reversed, journalled, merged. Tables without change are absent. */
export type Change = { readonly [K in TableName]?: TableChange<RecordOf<K>> };

/** One acknowledged edit: the journal line, the undo step and the audit trail are this one thing. */
export type Entry = {
  readonly seq: number;
  /** ISO 8601, UTC */
  readonly at: string;
  /** Who worked at the keyboard, as set in the settings. */
  readonly by: string;
  /** Command name and what its label needs: text key `commands.<name>`. */
  readonly label: Label;
  /** For an undo or redo: the seq it takes back or repeats. */
  readonly of?: number;
  readonly change: Change;
};
export type Label = { readonly command: string; readonly params?: Readonly<Record<string, string | number>> };
