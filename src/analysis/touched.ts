import { find } from '#src/base/table.ts';
import type { Change } from '#src/changes/change.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { EffortBasis } from './effort.ts';
import { mayHold } from './holders.ts';

export type TouchedSome = {
  readonly kind: 'some';
  /** Requirements added, changed or removed. */
  readonly records: readonly (readonly [before: Requirement | undefined, after: Requirement | undefined])[];
  /** Requirements whose record or positions changed. */
  readonly held: ReadonlySet<RequirementId>;
  /** Requirements whose offers changed. */
  readonly offered: ReadonlySet<RequirementId>;
};

/** What a change may have altered. `all`: who may hold a position, or what counts as effort. */
export type Touched = { readonly kind: 'all' } | TouchedSome;

export function touchedBy(change: Change, before: Dossier, after: Dossier, basis: EffortBasis): Touched {
  const { clients, assignment } = change;
  const isOtherHolders =
    (clients?.added ?? []).length + (clients?.removed ?? []).length > 0 ||
    (clients?.updated ?? []).some(([old, now]) => mayHold(old) !== mayHold(now));
  const isOtherYears =
    basis === 'contract' &&
    assignment !== undefined &&
    assignmentOf(before).contractYears !== assignmentOf(after).contractYears;
  if (isOtherHolders || isOtherYears) return { kind: 'all' };
  const records = [...ids(change.requirements, ({ id }) => id)].map(
    (id) => [find(before.requirements, id), find(after.requirements, id)] as const,
  );
  const held = ids(change.positions, ({ requirement }) => requirement);
  for (const [old, now] of records) {
    const id = (now ?? old)?.id;
    if (id !== undefined) held.add(id);
  }
  return { kind: 'some', records, held, offered: ids(change.offers, ({ requirement }) => requirement) };
}

type Parts<R> = {
  readonly added?: readonly R[];
  readonly updated?: readonly (readonly [before: R, after: R])[];
  readonly removed?: readonly R[];
};

function ids<R>(parts: Parts<R> | undefined, idOf: (record: R) => RequirementId): Set<RequirementId> {
  const found = new Set<RequirementId>();
  for (const record of parts?.added ?? []) found.add(idOf(record));
  for (const [, record] of parts?.updated ?? []) found.add(idOf(record));
  for (const record of parts?.removed ?? []) found.add(idOf(record));
  return found;
}
