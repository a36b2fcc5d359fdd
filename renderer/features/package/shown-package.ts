import { create } from 'zustand';
import type { Budgets } from '#src/analysis/package/problem.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';

/** What the screen shows now, for actions that are about it; null while there is none, or while it is of an earlier question. */
export const useShownPackage = create<{ readonly found: FoundPackage | null; readonly budgets: Budgets }>()(() => ({
  found: null,
  budgets: { once: null, year: null },
}));
