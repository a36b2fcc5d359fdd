import { create } from 'zustand';

/** A cell that was not pasted, in words: where, what stood there, why, what to do. */
export type ReportLine = {
  readonly key: string;
  readonly where: string;
  readonly text: string;
  readonly why: string;
  readonly todo: string;
};

export type PasteReport = {
  readonly lines: readonly ReportLine[];
  /** Cells that were pasted. */
  readonly done: number;
  /** Whether there is an edit to take back. */
  readonly canUndo: boolean;
};

export const usePasteReport = create<{ readonly report: PasteReport | null }>()(() => ({ report: null }));

export function showReport(report: PasteReport | null): void {
  usePasteReport.setState({ report });
}
