import type { Offer } from '#src/dossier/offer.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';

/** What a position holds, without whose it is. */
export type Content = Pick<Position, 'priority' | 'wish' | 'limits' | 'reason'>;
export type Answer = Pick<Offer, 'fit' | 'value' | 'proof' | 'note'>;

/** A cell as the dossier knows it: kept beside its words while a copied block stays in the program. */
export type Exact =
  | { readonly kind: 'position'; readonly content: Content | null; readonly parameter: Parameter | null }
  | { readonly kind: 'offer'; readonly answer: Answer | null; readonly parameter: Parameter | null }
  | { readonly kind: 'cost'; readonly costK: number | null };

export type ClipCell = {
  readonly text: string;
  /** The number behind the words where the program that copied told it: 0,995 behind `99,50%`. */
  readonly number: number | null;
  readonly exact?: Exact;
};

/** Rows of cells; rows may differ in length. */
export type Clip = readonly (readonly ClipCell[])[];

/** What a column of the matrix means to the clipboard. `computed` is worked out and can't be pasted on. */
export type ClipColumn =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'client'; readonly client: string }
  | { readonly kind: 'supplier'; readonly supplier: string }
  | { readonly kind: 'cost'; readonly field: 'costOnceK' | 'costYearK' }
  | { readonly kind: 'computed' };

export const textFields = ['title', 'why', 'description', 'acceptance', 'source'] as const;
export type TextField = (typeof textFields)[number];

export const emptyCell: ClipCell = { text: '', number: null };
