import type { ThemeId } from '#src/dossier/ids.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** A place in a theme: after one of its requirements, first (null) or last (undefined). */
export type RowPlace = { readonly theme: ThemeId; readonly after: string | null | undefined };

/**
 * [V20] Where rows land that are dropped above the row of this index (the number of rows: below all). Rows that move
 * themselves are passed over, so that what is dropped on itself stays. Null above the first heading.
 */
export function placeAbove(rows: readonly MatrixRow[], index: number, moving: ReadonlySet<string>): RowPlace | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row?.kind === 'group') return row.group.kind === 'theme' ? placeUnder(row.group.theme, row.isFolded) : null;
    if (row?.kind === 'requirement' && !moving.has(row.id)) return { theme: row.theme, after: row.id };
  }
  return null;
}

/** Of a folded theme nothing is seen, so what is dropped there comes last. */
function placeUnder(theme: ThemeId, isFolded: boolean): RowPlace {
  return { theme, after: isFolded ? undefined : null };
}

/** [V20] One place up or down for rows that stand together, on into the neighbouring theme; null at the end. */
export function placeBeside(
  rows: readonly MatrixRow[],
  moving: ReadonlySet<string>,
  step: 'up' | 'down',
): RowPlace | null {
  const isMoving = (row: MatrixRow): boolean => row.kind === 'requirement' && moving.has(row.id);
  const first = rows.findIndex(isMoving);
  const last = rows.findLastIndex(isMoving);
  if (first < 0) return null;
  if (step === 'up') {
    const above = rows[first - 1];
    if (above?.kind === 'requirement') return placeAbove(rows, first - 1, moving);
    const theme = rows.slice(0, Math.max(0, first - 1)).findLast((row) => row.kind === 'group');
    return theme?.kind === 'group' && theme.group.kind === 'theme'
      ? { theme: theme.group.theme, after: undefined }
      : null;
  }
  const below = rows.slice(last + 1).find((row) => row.kind !== 'add');
  if (below?.kind === 'requirement') return { theme: below.theme, after: below.id };
  return below?.kind === 'group' && below.group.kind === 'theme' ? placeUnder(below.group.theme, below.isFolded) : null;
}

/** [V21] After which theme a heading lands that is dropped on this row: null is first, undefined where it stands. */
export function themeBeside(rows: readonly MatrixRow[], index: number, moving: ThemeId): ThemeId | null | undefined {
  const headings = rows.flatMap((row) => (row.kind === 'group' && row.group.kind === 'theme' ? [row.group.theme] : []));
  const over = rows.slice(0, index + 1).findLast((row) => row.kind === 'group');
  if (over?.kind !== 'group' || over.group.kind !== 'theme' || over.group.theme === moving) return undefined;
  const at = headings.indexOf(over.group.theme);
  return headings.indexOf(moving) < at ? over.group.theme : (headings[at - 1] ?? null);
}
