import { isSame } from '#src/base/same.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { RecordRef } from '#src/dossier/violation.ts';
import { ownersOf, refName, type Refs, withOwned } from './owners.ts';
import { isSameContent } from './rebase.ts';
import { isRemoved, outcome, put, type StepIndex } from './step-index.ts';
import type { Step } from './steps.ts';
import { type AnyRecord, recordAt, tableNames } from './tables.ts';

/**
 * Records that `remover` takes out while `user` edits them, gives them something new to own, or links to them; and
 * what those in turn can't be without.
 */
export function contested(base: Dossier, remover: StepIndex, user: StepIndex): readonly RecordRef[] {
  const found = new Map<string, RecordRef>();
  const isGone = ({ table, key }: RecordRef) => isRemoved(remover, table, key) && !isRemoved(user, table, key);
  const add = (ref: RecordRef): void => {
    if (found.has(refName(ref)) || !isGone(ref)) return;
    found.set(refName(ref), ref);
    const record = outcome(base, user, ref.table, ref.key);
    if (record !== null && ref.table !== 'layout') ownersOf(ref.table, record).forEach(add);
  };
  for (const table of tableNames)
    for (const key of remover[table].keys()) {
      const ref = { table, key };
      if (isGone(ref) && isUsed(ref, remover, user)) add(ref);
    }
  // What goes with an owner is a matter of the owner alone; whose it is, the user says.
  return [...found.values()].filter(({ table, key }) => {
    const record = outcome(base, user, table, key);
    return record === null || !ownersOf(table, record).some((owner) => found.has(refName(owner)));
  });
}

/** A placement that was dragged while its node was taken out: nothing worth asking a person. */
export function isMerePlacement(ref: RecordRef, remover: StepIndex, base: Dossier): boolean {
  const record = recordAt(base, ref.table, ref.key);
  return (
    ref.table === 'layout' &&
    record !== undefined &&
    ownersOf('layout', record).some((owner) => isRemoved(remover, owner.table, owner.key))
  );
}

/** [TE9] An assessment that was locked while it was taken out: a lock stands. */
export function isLocking({ table, key }: RecordRef, user: StepIndex): boolean {
  if (table !== 'assessments') return false;
  const step = user.assessments.get(key);
  const record = step?.after ?? null;
  return record !== null && 'isLocked' in record && record.isLocked;
}

function isUsed(ref: RecordRef, remover: StepIndex, user: StepIndex): boolean {
  const own = user[ref.table].get(ref.key);
  if (own !== undefined && !isOnlyStamped(own)) return true;
  return tableNames
    .filter((table) => table !== 'layout')
    .some((table) =>
      [...user[table].values()].some((step) => {
        const { key, before, after } = step;
        if (after === null || isOnlyStamped(step)) return false;
        const owns = (record: AnyRecord) =>
          ownersOf(table, record).some((owner) => owner.table === ref.table && owner.key === ref.key);
        if (owns(after))
          return table !== 'requirements' || before === null || !owns(before) || isRemoved(remover, table, key);
        return (
          ref.table === 'requirements' && isLinked(after, ref.key) && !(before !== null && isLinked(before, ref.key))
        );
      }),
    );
}

/** A cell that only lost the name of someone who was taken out. */
function isOnlyStamped({ before, after }: Step): boolean {
  return before !== null && after !== null && 'by' in after && isSameContent(before, after);
}

function isLinked(record: AnyRecord, requirement: string): boolean {
  return 'requires' in record && [...record.requires, ...record.excludes].some((id) => id === requirement);
}

/**
 * Takes the removal of a record back, with all that went along: what it owns as the user has it, links to it, its
 * name on cells.
 */
export function keep(base: Dossier, remover: StepIndex, user: StepIndex, ref: RecordRef): void {
  const kept = withOwned(base, user, ref);
  const restored: RecordRef[] = [];
  for (const table of tableNames)
    for (const { key, before, after } of remover[table].values()) {
      if (before === null) continue;
      if (after !== null) put(base, remover, table, key, withReferences(before, after, kept));
      else if (isKept(table, key, before, kept, remover)) restored.push({ table, key });
    }
  for (const { table, key } of restored) remover[table].delete(key);
  // What stays removed leaves no references behind in what came back.
  const gone = new Set(tableNames.flatMap((table) => removedKeys(remover, table)));
  for (const { table, key } of restored) {
    const record = recordAt(base, table, key);
    const cleaned = record === undefined ? null : withoutReferences(record, gone);
    if (cleaned !== null && !isSame(cleaned, record)) put(base, remover, table, key, cleaned);
  }
}

function removedKeys(index: StepIndex, table: RecordRef['table']): readonly string[] {
  return [...index[table].values()].filter(({ after }) => after === null).map(({ key }) => refName({ table, key }));
}

function isKept(table: RecordRef['table'], key: string, before: AnyRecord, kept: Refs, remover: StepIndex): boolean {
  if (kept.has(refName({ table, key }))) return true;
  const owners = ownersOf(table, before);
  return (
    owners.some((owner) => kept.has(refName(owner))) &&
    owners.every((owner) => kept.has(refName(owner)) || !isRemoved(remover, owner.table, owner.key))
  );
}

/** The references that the removal cut, as they were. */
function withReferences(before: AnyRecord, after: AnyRecord, kept: Refs): AnyRecord {
  if ('requires' in before && 'requires' in after) {
    const restored = (field: 'requires' | 'excludes'): Requirement['requires'] => {
      const cut = before[field].filter((id) => kept.has(refName({ table: 'requirements', key: id })));
      return [...new Set([...after[field], ...cut])].toSorted();
    };
    return { ...after, requires: restored('requires'), excludes: restored('excludes') };
  }
  if ('by' in before && 'by' in after && after.by === null && before.by !== null)
    return kept.has(refName({ table: 'people', key: before.by })) ? { ...after, by: before.by } : after;
  return after;
}

/**
 * Takes back all that was done on, in or towards a record that goes; and the removal of a theme whose requirements
 * were to go there and stay.
 */
export function drop(base: Dossier, remover: StepIndex, user: StepIndex, ref: RecordRef): void {
  const gone = withOwned(base, user, ref);
  const homes = new Set<string>();
  for (const table of tableNames)
    for (const step of user[table].values()) {
      if (step.after === null) continue;
      const owners = [{ table, key: step.key }, ...ownersOf(table, step.after)];
      if (owners.some((owner) => gone.has(refName(owner)))) {
        user[table].delete(step.key);
        const left = outcome(base, remover, table, step.key);
        if (left !== null && 'theme' in left) homes.add(left.theme);
      } else put(base, user, table, step.key, withoutReferences(step.after, gone));
    }
  for (const theme of homes) {
    user.themes.delete(theme);
    user.layout.delete(`theme.${theme}`);
  }
}

function withoutReferences(record: AnyRecord, gone: Refs): AnyRecord {
  if ('requires' in record) {
    const left = (links: Requirement['requires']) =>
      links.filter((id) => !gone.has(refName({ table: 'requirements', key: id })));
    return { ...record, requires: left(record.requires), excludes: left(record.excludes) };
  }
  if ('by' in record && record.by !== null && gone.has(refName({ table: 'people', key: record.by })))
    return { ...record, by: null };
  return record;
}
