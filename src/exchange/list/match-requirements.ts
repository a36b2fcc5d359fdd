import { byOrder } from '#src/base/order.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { cleanLine } from './fold.ts';
import type { RowGroup } from './group-rows.ts';

/** A group of rows and the requirement of the dossier it is about; null = a new one. */
export type Match = { readonly group: RowGroup; readonly existing: Requirement | null };

function byTitle(requirements: readonly Requirement[]): ReadonlyMap<string, readonly Requirement[]> {
  const titles = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const title = cleanLine(requirement.title);
    const list = titles.get(title);
    if (list) list.push(requirement);
    else titles.set(title, [requirement]);
  }
  return titles;
}

/**
 * Finds each group's requirement: by id, else by code, else by exact title. A requirement is taken once, and ids and
 * codes choose before any title does, so that a second import finds the same ones.
 */
export function matchRequirements(groups: readonly RowGroup[], requirements: readonly Requirement[]): readonly Match[] {
  const byId = new Map(requirements.map((requirement) => [requirement.id as string, requirement]));
  const byCode = new Map(requirements.map((requirement) => [cleanLine(requirement.code), requirement]));
  const titles = byTitle(requirements.toSorted(byOrder));
  const matched = new Map<RowGroup, Requirement>();
  const taken = new Set<Requirement>();
  const take = (group: RowGroup, found: Requirement | undefined): void => {
    if (!found || taken.has(found) || matched.has(group)) return;
    matched.set(group, found);
    taken.add(found);
  };
  for (const group of groups) take(group, byId.get(group.id));
  for (const group of groups) if (group.code !== '') take(group, byCode.get(group.code));
  for (const group of groups) {
    if (!matched.has(group))
      take(
        group,
        titles.get(group.title)?.find((requirement) => !taken.has(requirement)),
      );
  }
  return groups.map((group) => ({ group, existing: matched.get(group) ?? null }));
}
