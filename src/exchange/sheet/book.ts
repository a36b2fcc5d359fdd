/**
 * A workbook or CSV file as read from bytes, before it means anything. Cells keep what the file shows:
 * text stays text (`1.05`, `012`), a formula gives its stored value, an error gives `error`.
 */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number /** as displayed, when the format keeps more than the value: `2.10` */;
      readonly text: string;
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date' /** ISO date, or date and time */; readonly iso: string }
  | { readonly kind: 'error'; readonly text: string };

/** null = empty; a merged area has its value in the first cell only and `merges` says how far it reaches. */
export type SheetRow = readonly (SheetCell | null)[];

export type Sheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
  /** Zero-based, inclusive. */
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

export type Book = {
  readonly fileName: string;
  readonly kind: 'xlsx' | 'csv';
  /** What was taken as encoding and delimiter of a CSV, to show. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly Sheet[];
  /** Sheets or rows left out because of a limit, and the like: codes `imports.notices.<code>`. */
  readonly notices: readonly { readonly code: string; readonly params?: Readonly<Record<string, string | number>> }[];
};
