import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { byOrder } from '#src/base/order.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Theme } from '#src/dossier/theme.ts';
import type { SupplierLine } from '#src/views/suppliers/fit-view.ts';

export type MatrixRow =
  | { readonly kind: 'theme'; readonly key: string; readonly theme: Theme; readonly line: readonly SupplierLine[] }
  | { readonly kind: 'requirement'; readonly key: string; readonly requirement: Requirement }
  /** Of an open theme: how many are not shown yet, or none at all. */
  | { readonly kind: 'more'; readonly key: string; readonly theme: ThemeId; readonly left: number };

/** So many requirements of a theme at once; more when asked for. */
export const atOnce = 40;

/** Themes, and under an open one its requirements in their order. */
export function matrixRows(
  { dossier, themes }: FitTable,
  open: ReadonlySet<ThemeId>,
  shown: ReadonlyMap<ThemeId, number>,
): readonly MatrixRow[] {
  return themes.flatMap(({ theme, line }): readonly MatrixRow[] => {
    const head: MatrixRow = { kind: 'theme', key: theme.id, theme, line };
    if (!open.has(theme.id)) return [head];
    const own = dossier.requirements.filter((each) => each.theme === theme.id).toSorted(byOrder);
    const most = shown.get(theme.id) ?? atOnce;
    const rows = own
      .slice(0, most)
      .map((requirement): MatrixRow => ({ kind: 'requirement', key: requirement.id, requirement }));
    const left = own.length - rows.length;
    const tail: readonly MatrixRow[] =
      left > 0 || own.length === 0 ? [{ kind: 'more', key: `${theme.id} more`, theme: theme.id, left }] : [];
    return [head, ...rows, ...tail];
  });
}
