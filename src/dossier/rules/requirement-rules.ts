import type { Requirement } from '#src/dossier/requirement.ts';
import { isSoundParameter } from '#src/dossier/value-fit.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import type { Lookup } from './lookup.ts';

/** [D5] [D9] [D10] [D13] of one requirement; cycles and codes are a matter of all of them. */
export function requirementViolations(requirement: Requirement, lookup: Lookup): readonly Violation[] {
  const self = ['requirements', requirement.id] as const;
  const params = { code: requirement.code };
  const found: Violation[] = [];
  if (lookup.theme(requirement.theme) === undefined)
    found.push(violation('unknown-theme', { id: requirement.theme }, self, ['themes', requirement.theme]));
  if (requirement.parameter !== null && !isSoundParameter(requirement.parameter))
    found.push(violation('parameter-not-sound', params, self));
  if (!isAscending(requirement.requires) || !isAscending(requirement.excludes))
    found.push(violation('links-not-sorted', params, self));
  for (const id of [...requirement.requires, ...requirement.excludes]) {
    if (id === requirement.id) found.push(violation('links-itself', params, self));
    else if (lookup.requirement(id) === undefined)
      found.push(violation('unknown-requirement', { id }, self, ['requirements', id]));
  }
  for (const id of requirement.excludes) {
    const other = lookup.requirement(id);
    if (id < requirement.id) found.push(violation('excludes-on-wrong-side', params, self));
    else if (other !== undefined && (requirement.requires.includes(id) || other.requires.includes(requirement.id)))
      found.push(
        violation('requires-and-excludes', { code: params.code, other: other.code }, self, ['requirements', id]),
      );
  }
  return found;
}

/** The same rule seen from the side that requires: the exclusion may stand on the other record. */
export function requiresExcluded(requirement: Requirement, lookup: Lookup): readonly Violation[] {
  return requirement.requires
    .map((id) => lookup.requirement(id))
    .filter((other) => other?.excludes.includes(requirement.id) === true)
    .map((other) =>
      violation(
        'requires-and-excludes',
        { code: requirement.code, other: other?.code ?? '' },
        ['requirements', requirement.id],
        ['requirements', other?.id ?? ''],
      ),
    );
}

/**
 * [D9] The first cycle of `requires` reachable from these requirements, if there is one. Iterative, each
 * requirement is entered once: linear in records and links. A link to itself is another rule's matter.
 */
export function requiresCycle(from: readonly Requirement[], lookup: Lookup): readonly Violation[] {
  const state = new Map<string, 'open' | 'closed'>();
  for (const start of from) {
    if (state.has(start.id)) continue;
    state.set(start.id, 'open');
    const path: { readonly record: Requirement; next: number }[] = [{ record: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const id = top.record.requires[top.next++];
      const record = id === undefined ? undefined : lookup.requirement(id);
      if (id === undefined) {
        state.set(top.record.id, 'closed');
        path.pop();
      } else if (record !== undefined && id !== top.record.id && state.get(id) === 'open') {
        const cycle = path.slice(path.findIndex((step) => step.record.id === id)).map((step) => step.record);
        const codes = [...cycle, record].map(({ code }) => code).join(' → ');
        return [violation('requires-cycle', { codes }, ...cycle.map((one) => ['requirements', one.id] as const))];
      } else if (record !== undefined && !state.has(id)) {
        state.set(id, 'open');
        path.push({ record, next: 0 });
      }
    }
  }
  return [];
}

function isAscending(ids: readonly string[]): boolean {
  return ids.every((id, index) => index === 0 || (ids[index - 1] as string) < id);
}
