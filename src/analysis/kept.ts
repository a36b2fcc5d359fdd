import { isSame } from '#src/base/same.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import { changedCells } from './changed-cells.ts';
import type { Conflict, RequirementAnalysis } from './requirement-analysis.ts';

/** Whether two rows of positions give the same zone, told without computing either. */
export function isSameZone(before: readonly Position[], after: readonly Position[]): boolean {
  return changedCells(before, after, clientOf, true).every(
    ([old, now]) =>
      (old?.wish ?? null) === (now?.wish ?? null) &&
      (old?.isReleased ?? false) === (now?.isReleased ?? false) &&
      isSame(old?.limits ?? null, now?.limits ?? null),
  );
}

/** `now` made of the objects of `old` as far as they are equal; `old` itself when all is. */
export function keeping(old: RequirementAnalysis, now: RequirementAnalysis): RequirementAnalysis {
  const conflicts = keptConflicts(old.conflicts, now.conflicts);
  const settled = keptConflicts(old.settled, now.settled);
  const zone = isSame(old.zone, now.zone) ? old.zone : now.zone;
  const isConflictsSame = conflicts === old.conflicts && settled === old.settled;
  const isRestSame =
    old.sharing === now.sharing &&
    old.isProvisional === now.isProvisional &&
    isSame(old.reason, now.reason) &&
    isSame(old.jointClass, now.jointClass);
  if (isRestSame && isConflictsSame && zone === old.zone) return old;
  return { ...now, zone, conflicts, settled };
}

function keptConflicts(old: readonly Conflict[], now: readonly Conflict[]): readonly Conflict[] {
  const conflicts = now.map((conflict) => old.find((each) => isEqual(each, conflict)) ?? conflict);
  return isSameItems(old, conflicts) ? old : conflicts;
}

/** The id says kind and requirements. */
function isEqual(a: Conflict, b: Conflict): boolean {
  return (
    a.id === b.id &&
    a.isPrivate === b.isPrivate &&
    a.gap?.low === b.gap?.low &&
    a.gap?.high === b.gap?.high &&
    isSameItems(a.suppliers, b.suppliers) &&
    a.camps.length === b.camps.length &&
    a.camps.every((camp, index) => isSameItems(camp, b.camps[index] ?? []))
  );
}

function isSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
