/** What a CSV of agreements holds. */
export type AgreementPart = 'register' | 'kpis' | 'duties';

/** Bytes where there was no path to write to. */
type Written = { readonly path: string | null; readonly bytes: Uint8Array | null; readonly fileName: string };

/** What goes out as tables. */
export type TableCalls = {
  /** Writes to `path`; behind the browser door path is null and the bytes come back. */
  'matrix.export': {
    args: { session: string; job: string; format: 'xlsx' | 'csv'; path: string | null };
    value: Written;
  };
  /** Agreements, KPIs and who does what: all as a workbook, or one part as CSV, without what is the regisseur's alone. */
  'agreements.export': {
    args: { session: string; job: string; part: AgreementPart; format: 'xlsx' | 'csv'; path: string | null };
    value: Written;
  };
};
