import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { isActive, letsThrough, type RowFilter } from './row-filter.ts';
import { type Group, type Grouping, groupKey, sectionsOf } from './row-groups.ts';
import { comparing, type RowSort } from './row-sort.ts';

export type MatrixRow = GroupRow | RequirementRow;

export type GroupRow = {
  readonly kind: 'group';
  readonly key: string;
  readonly group: Group;
  readonly isFolded: boolean;
  /** What is let through, in order; null = all of a theme, whose counts are kept elsewhere. */
  readonly ids: readonly RequirementId[] | null;
  readonly shown: number;
  readonly total: number;
};

export type RequirementRow = {
  readonly kind: 'requirement';
  readonly key: string;
  readonly id: RequirementId;
  readonly theme: ThemeId;
};

export type RowOptions = {
  readonly filter: RowFilter;
  readonly sort: RowSort;
  readonly grouping: Grouping;
  /** Keys of groups that show their heading only. */
  readonly folded: ReadonlySet<string>;
};

export type MatrixRows = {
  readonly rows: readonly MatrixRow[];
  readonly shown: number;
  readonly total: number;
};

export const noRows: MatrixRows = { rows: [], shown: 0, total: 0 };

export function requirementKey(id: RequirementId): string {
  return `requirement.${id}`;
}

/**
 * Groups with their requirements, filtered and sorted inside their group; a filter leaves out groups without a hit.
 * [V10] Answers `before` itself, and else its row objects, where nothing differs: an edit of a cell moves no row.
 */
export function matrixRows(rollups: readonly ThemeRollup[], options: RowOptions, before = noRows): MatrixRows {
  const { filter, sort, grouping, folded } = options;
  const isFiltering = isActive(filter);
  const lets = letsThrough(filter);
  const rows: MatrixRow[] = [];
  let shown = 0;
  let total = 0;
  let isSame = true;
  const add = (row: MatrixRow): void => {
    const old = before.rows[rows.length];
    const keeps = old !== undefined && isSameRow(old, row);
    isSame &&= keeps;
    rows.push(keeps ? old : row);
  };
  for (const { group, cards } of sectionsOf(rollups, grouping)) {
    total += cards.length;
    const hits = isFiltering ? cards.filter(lets) : cards;
    if (isFiltering && hits.length === 0) continue;
    shown += hits.length;
    const sorted = sort === null ? hits : hits.toSorted(comparing(sort));
    const row = groupRow(group, sorted, cards.length, folded);
    if (group.kind !== 'none') add(row);
    if (row.isFolded) continue;
    for (const { requirement } of sorted) {
      add({
        kind: 'requirement',
        key: requirementKey(requirement.id),
        id: requirement.id,
        theme: requirement.theme,
      });
    }
  }
  isSame &&= rows.length === before.rows.length && shown === before.shown && total === before.total;
  return isSame ? before : { rows, shown, total };
}

function groupRow(group: Group, hits: readonly ThemeCard[], total: number, folded: ReadonlySet<string>): GroupRow {
  const key = groupKey(group);
  const isWhole = group.kind === 'theme' && hits.length === total;
  return {
    kind: 'group',
    key,
    group,
    isFolded: group.kind !== 'none' && folded.has(key),
    ids: isWhole ? null : hits.map(({ requirement }) => requirement.id),
    shown: hits.length,
    total,
  };
}

function isSameRow(a: MatrixRow, b: MatrixRow): boolean {
  if (a.key !== b.key) return false;
  if (a.kind === 'requirement') return b.kind === 'requirement' && a.theme === b.theme;
  return (
    b.kind === 'group' &&
    a.isFolded === b.isFolded &&
    a.shown === b.shown &&
    a.total === b.total &&
    (a.ids === b.ids || (a.ids !== null && b.ids !== null && a.ids.every((id, index) => id === b.ids?.[index])))
  );
}

/** Every requirement that is let through, folded away or not. */
export function shownIds(rollups: readonly ThemeRollup[], { rows }: MatrixRows): readonly RequirementId[] {
  const groups = rows.filter((row) => row.kind === 'group');
  if (groups.length === 0) return rows.flatMap((row) => (row.kind === 'requirement' ? [row.id] : []));
  return groups.flatMap(({ group, ids }) => {
    if (ids !== null || group.kind !== 'theme') return ids ?? [];
    const cards = rollups.find(({ theme }) => theme === group.theme)?.cards ?? [];
    return cards.map(({ requirement }) => requirement.id);
  });
}
