import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { isActive, letsThrough, type RowFilter } from './row-filter.ts';
import { type Group, type Grouping, groupKey, sectionsOf } from './row-groups.ts';
import { comparingAll, type RowSort } from './row-sort.ts';

export type MatrixRow = GroupRow | RequirementRow | AddRow;

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

/** The foot of a theme, where a requirement can be added to it. */
export type AddRow = { readonly kind: 'add'; readonly key: string; readonly theme: ThemeId };

export type RowOptions = {
  readonly filter: RowFilter;
  readonly sort: RowSort;
  /** [V24] Columns that decide where the first leaves rows equal. */
  readonly thenBy?: readonly Exclude<RowSort, null>[];
  /** [V25] By column what its words must hold. */
  readonly lets?: (card: ThemeCard) => boolean;
  readonly grouping: Grouping;
  /** Keys of groups that show their heading only. */
  readonly folded: ReadonlySet<string>;
  /** [V23] Every open theme has a foot to add to. */
  readonly hasFeet?: boolean;
};

export type MatrixRows = {
  readonly rows: readonly MatrixRow[];
  readonly shown: number;
  readonly total: number;
};

export const noRows: MatrixRows = { rows: [], shown: 0, total: 0 };

export function addKey(theme: ThemeId): string {
  return `add.${theme}`;
}

export function requirementKey(id: RequirementId): string {
  return `requirement.${id}`;
}

/**
 * Groups with their requirements, filtered and sorted inside their group; a filter leaves out groups without a hit.
 * [V10] Answers `before` itself, and else its row objects, where nothing differs: an edit of a cell moves no row.
 */
export function matrixRows(rollups: readonly ThemeRollup[], options: RowOptions, before = noRows): MatrixRows {
  const { filter, sort, grouping, folded } = options;
  const isFiltering = isActive(filter) || options.lets !== undefined;
  const passes = letsThrough(filter);
  const lets = (card: ThemeCard): boolean => passes(card) && (options.lets?.(card) ?? true);
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
    const sorted = sort === null ? hits : hits.toSorted(comparingAll([sort, ...(options.thenBy ?? [])]));
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
    if (options.hasFeet === true && group.kind === 'theme')
      add({ kind: 'add', key: addKey(group.theme), theme: group.theme });
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
  if (a.kind === 'add') return b.kind === 'add';
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
