import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { budgetMarks } from '#src/analysis/package/budget-marks.ts';
import { problemFor } from '#src/analysis/package/asking.ts';
import { type PackageBase, packageBase } from '#src/analysis/package/package-base.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import { settingsOf, usePackage } from '#renderer/features/package/package-state.ts';

/** What packages are made of; the same object while an edit changed nothing of it. */
export function useBase(): PackageBase {
  const dossier = useDossier((whole) => whole);
  const { assignment, clients, requirements, positions } = dossier;
  const prices = usePackage((asking) => asking.prices);
  const offers = prices.kind === 'estimate' ? null : dossier.offers;
  const suppliers = prices.kind === 'estimate' ? null : dossier.suppliers;
  return useMemo(
    () => packageBase(dossier, prices),
    // oxlint-disable-next-line react/exhaustive-deps -- the other tables play no part
    [assignment, clients, requirements, positions, prices, offers, suppliers],
  );
}

export type Posed = {
  readonly base: PackageBase;
  readonly problem: PackageProblem;
  readonly marks: ReturnType<typeof budgetMarks>;
};

/** The question as plain numbers, for what can be said at once. */
export function usePosed(): Posed {
  const base = useBase();
  const { rule, budgets, chosen, barred, released } = usePackage();
  return useMemo(() => {
    const problem = problemFor(base, rule, { budgets, chosen, barred, released });
    return { base, problem, marks: budgetMarks(problem) };
  }, [base, rule, budgets, chosen, barred, released]);
}

/** What is asked of the solver. */
export function useSettingsAsked() {
  const { budgets, chosen, barred, released, prices } = usePackage();
  return useMemo(
    () => settingsOf({ budgets, chosen, barred, released, prices }),
    [budgets, chosen, barred, released, prices],
  );
}
