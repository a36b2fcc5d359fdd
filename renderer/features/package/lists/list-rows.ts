import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { byOrder } from '#src/base/order.ts';

export type ListRow = { readonly requirement: Requirement; readonly at: number };

/** Requirements in the order of the dossier, theme by theme, with their place in the problem. */
export function useListRows(problem: PackageProblem, ids: readonly string[]): readonly ListRow[] {
  const requirements = useDossier((dossier) => dossier.requirements);
  const themes = useDossier((dossier) => dossier.themes);
  const order = useMemo(() => {
    const places = new Map(themes.toSorted(byOrder).map(({ id }, at) => [id as string, at]));
    const at = new Map<string, number>(problem.requirements.map(({ id }, index) => [id, index]));
    return requirements
      .flatMap((requirement): ListRow[] => {
        const index = at.get(requirement.id);
        return index === undefined ? [] : [{ requirement, at: index }];
      })
      .sort(
        (a, b) =>
          (places.get(a.requirement.theme) ?? 0) - (places.get(b.requirement.theme) ?? 0) ||
          byOrder(a.requirement, b.requirement),
      );
  }, [problem.requirements, requirements, themes]);
  return useMemo(() => {
    const wanted = new Set(ids);
    return order.filter(({ requirement }) => wanted.has(requirement.id));
  }, [order, ids]);
}
