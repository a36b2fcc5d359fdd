/** A workbook to be written: what each cell shows and in which role; how a role looks is the writer's business. */
export type OutRole =
  | 'hidden'
  | 'title'
  | 'subtitle'
  | 'band'
  | 'heading'
  | 'headingCentred'
  | 'headingRight'
  | 'section'
  | 'code'
  | 'strong'
  | 'text'
  | 'small'
  | 'muted'
  | 'centred'
  | 'conflict'
  | 'number'
  | 'euro'
  /** Whole, of a hundred, a part of 1 as a percentage, with two decimals. */
  | 'count'
  | 'score'
  | 'scoreTotal'
  | 'share'
  | 'figure'
  | 'M'
  | 'S'
  | 'C'
  | 'W'
  | 'empty';

/** Text is always text, never a formula; a number is written as one. `edge`: a new group of columns begins here. */
export type OutCell = { readonly value: string | number; readonly role: OutRole; readonly edge?: boolean };

export type OutRow = {
  readonly cells: readonly (OutCell | null)[];
  /** Columns joined into one cell, zero-based and inclusive. */
  readonly merges?: readonly (readonly [from: number, to: number])[];
  /** Points; left out = as high as its text. */
  readonly height?: number;
};

export type OutSheet = {
  readonly name: string;
  /** Width in characters. */
  readonly columns: readonly { readonly width: number; readonly isHidden?: boolean }[];
  /** The first rows; cells may be joined here only. */
  readonly head: readonly OutRow[];
  /** All others, made while they are written; may be gone through more than once. */
  readonly body: Iterable<OutRow>;
  readonly bodyCount: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Row with the filter buttons, zero-based. */
  readonly filterRow: number | null;
  readonly print: {
    readonly paper: 'a3' | 'a4';
    readonly isLandscape: boolean;
    /** First and last row repeated on every page, zero-based. */
    readonly repeatRows: readonly [number, number] | null;
    /** First and last column repeated on every page, zero-based. */
    readonly repeatColumns: readonly [number, number] | null;
    readonly pagesWide: number;
    readonly footerLeft: string;
    readonly footerRight: string;
  };
};

export type OutBook = {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, UTC */
  readonly madeAt: string;
  readonly sheets: readonly OutSheet[];
};
