import { find } from '#src/base/table.ts';
import { combine, edited, nothing, updated } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { positionAt, putPosition, type Stamp } from '#src/commands/positions/put-position.ts';
import { isSame } from '#src/base/same.ts';
import { centsOf, thousandsOf } from '#src/dossier/cents.ts';
import type { Decision, Written, WrittenCost } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import type { Option } from '#src/dossier/option.ts';
import { isValueOf } from '#src/dossier/value-fit.ts';

type Wanted = Written['before'];

/**
 * What an option makes of wishes and classes that stand otherwise now [K64]: what it leaves alone, what is gone and
 * what no longer fits its requirement is passed over.
 */
export function effectOf(dossier: Dossier, option: Option): readonly Written[] {
  return option.outcomes.flatMap(({ requirement, client, priority, value }): Written[] => {
    const record = find(dossier.requirements, requirement);
    const party = find(dossier.clients, client);
    if (record === undefined || party === undefined || party.kind === 'ssc') return [];
    const before = wantedAt(dossier, requirement, client);
    const fits = value !== null && record.parameter !== null && isValueOf(record.parameter, value);
    const after = { priority: priority ?? before.priority, wish: fits ? value : before.wish };
    return isSame(before, after) ? [] : [{ requirement, client, before, after }];
  });
}

/** What an option makes of the costs of a requirement; null = nothing. */
export function costEffectOf(dossier: Dossier, option: Option, onceK: number, yearK: number): WrittenCost | null {
  const record = find(dossier.requirements, option.costOf ?? '');
  if (record === undefined || (centsOf(onceK) === 0 && centsOf(yearK) === 0)) return null;
  const before = { onceK: record.costOnceK, yearK: record.costYearK };
  const sum = (was: number | null, more: number) =>
    centsOf(more) === 0 ? was : thousandsOf(centsOf(was ?? 0) + centsOf(more));
  return {
    requirement: record.id,
    before,
    after: { onceK: sum(before.onceK, onceK), yearK: sum(before.yearK, yearK) },
  };
}

export function effectChange(
  dossier: Dossier,
  written: readonly Written[],
  cost: WrittenCost | null,
  stamp: Stamp,
): Change {
  return combine(positionsChange(dossier, written, stamp), cost === null ? nothing : costChange(dossier, cost));
}

/** [K65] Back to what stood there before, where what the decision wrote still stands; what was edited since stays. */
export function effectBack(dossier: Dossier, decision: Decision, stamp: Stamp): Change {
  const standing = decision.written
    .filter(
      ({ requirement, client, after }) =>
        exists(dossier, requirement, client) && stands(dossier, requirement, client, after),
    )
    .map(({ requirement, client, before, after }) => ({ requirement, client, before: after, after: before }));
  const { writtenCost } = decision;
  const cost = writtenCost !== null && costStands(dossier, writtenCost) ? reversed(writtenCost) : null;
  return effectChange(dossier, standing, cost, stamp);
}

function exists(dossier: Dossier, requirement: string, client: string): boolean {
  return find(dossier.requirements, requirement) !== undefined && find(dossier.clients, client) !== undefined;
}

function stands(dossier: Dossier, requirement: string, client: string, wanted: Wanted): boolean {
  return isSame(wantedAt(dossier, requirement, client), wanted);
}

function costStands(dossier: Dossier, { requirement, after }: WrittenCost): boolean {
  const record = find(dossier.requirements, requirement);
  return record !== undefined && isSame({ onceK: record.costOnceK, yearK: record.costYearK }, after);
}

function reversed({ requirement, before, after }: WrittenCost): WrittenCost {
  return { requirement, before: after, after: before };
}

function wantedAt(dossier: Dossier, requirement: string, client: string): Wanted {
  const position = positionAt(dossier, requirement, client);
  return { priority: position?.priority ?? null, wish: position?.wish ?? null };
}

function positionsChange(dossier: Dossier, written: readonly Written[], stamp: Stamp): Change {
  return edited(
    'positions',
    written.map(({ requirement, client, after }) =>
      putPosition(dossier, requirement as RequirementId, client as ClientId, after, stamp),
    ),
  );
}

function costChange(dossier: Dossier, { requirement, after }: WrittenCost): Change {
  const record = find(dossier.requirements, requirement);
  if (record === undefined) return nothing;
  return updated('requirements', [[record, { ...record, costOnceK: after.onceK, costYearK: after.yearK }]]);
}
