import { type Patch, patched } from '#src/base/patch.ts';
import { find, type Table, tableOf } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** Exclusion seen from both sides; only for requirements that have any. `others` ascending. */
export type Exclusions = { readonly id: RequirementId; readonly others: readonly RequirementId[] };

export function exclusionsOf(requirements: Table<Requirement>): Table<Exclusions> {
  const others = new Map<RequirementId, RequirementId[]>();
  const add = (id: RequirementId, other: RequirementId) => {
    const list = others.get(id);
    if (list === undefined) others.set(id, [other]);
    else list.push(other);
  };
  for (const requirement of requirements)
    for (const other of requirement.excludes) {
      add(requirement.id, other);
      add(other, requirement.id);
    }
  return tableOf([...others].map(([id, list]) => ({ id, others: list.sort() })));
}

/** The same after requirements changed; undefined stands for one that is not there. */
export function withExclusions(
  table: Table<Exclusions>,
  changes: readonly (readonly [before: Requirement | undefined, after: Requirement | undefined])[],
): Table<Exclusions> {
  const lists = new Map<RequirementId, Set<RequirementId>>();
  const listOf = (id: RequirementId) => {
    const list = lists.get(id) ?? new Set(find(table, id)?.others);
    lists.set(id, list);
    return list;
  };
  for (const [before, after] of changes) {
    const record = after ?? before;
    if (record === undefined || (before?.excludes ?? []) === (after?.excludes ?? [])) continue;
    for (const other of before?.excludes ?? []) {
      listOf(record.id).delete(other);
      listOf(other).delete(record.id);
    }
    for (const other of after?.excludes ?? []) {
      listOf(record.id).add(other);
      listOf(other).add(record.id);
    }
  }
  if (lists.size === 0) return table;
  const patches = [...lists].map(
    ([id, list]): Patch<Exclusions> => [id, list.size > 0 ? { id, others: [...list].sort() } : null],
  );
  return patched(table, patches.sort(byKey), ({ id }) => id);
}

function byKey(a: Patch<unknown>, b: Patch<unknown>): number {
  return a[0] < b[0] ? -1 : 1;
}
