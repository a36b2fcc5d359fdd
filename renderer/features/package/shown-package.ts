import { create } from 'zustand';
import type { Budgets } from '#src/analysis/package/problem.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import type { SeriesPage } from '#src/views/beamer/series.ts';

type Shown = {
  readonly found: FoundPackage | null;
  readonly budgets: Budgets;
  /** Prices that suppliers offered count. */
  readonly hasPrices: boolean;
  /** The same for a room. */
  readonly pages: readonly SeriesPage[];
};

/** What the screen shows now, for actions that are about it; null while there is none, or while it is of an earlier question. */
export const useShownPackage = create<Shown>()(() => ({
  found: null,
  pages: [],
  hasPrices: false,
  budgets: { once: null, year: null },
}));
