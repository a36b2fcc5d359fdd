import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Change } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { analyse } from './analyse.ts';
import { analyseRequirement, type Surroundings } from './analyse-requirement.ts';
import type { Analysis } from './analysis.ts';
import { budgetFlips, moveFixed } from './budget-moves.ts';
import { moveSettled } from './cases/settled-conflicts.ts';
import { withExclusions } from './exclusions.ts';
import type { RequirementAnalysis } from './requirement-analysis.ts';
import { isSameZone, keeping } from './kept.ts';
import { type TouchedSome, touchedBy } from './touched.ts';
import { type Reanalysed, withReanalysed } from './with-reanalysed.ts';

/**
 * The analysis after a change, from the one before: only requirements the change touches are analysed again, and
 * totals follow by difference. Always equal to `analyse(after)` (law). What did not change stays the same object.
 */
export function updateAnalysis(analysis: Analysis, before: Dossier, after: Dossier, change: Change): Analysis {
  const touched = touchedBy(change, before, after, analysis.memo.basis);
  if (touched.kind === 'all') return analyse(after, analysis.memo.basis);
  const { fixed, isFelt } = moveFixed(analysis, touched, before, after);
  const exclusions = withExclusions(analysis.memo.exclusions, touched.records);
  const { settled, flipped } = moveSettled(analysis.memo.settled, before, after);
  const { holders } = analysis.memo;
  const surroundings: Surroundings = { dossier: after, exclusions, fixed, holders, settled };
  const ids = affected(analysis, surroundings, touched);
  if (isFelt) for (const id of budgetFlips(analysis, after, fixed)) ids.add(id);
  for (const id of flipped) ids.add(id);
  const reanalysed = [...ids].sort().map((id): Reanalysed => {
    const old = find(analysis.requirements, id);
    return { id, before: old, after: again(surroundings, before, id, old) };
  });
  if (reanalysed.length === 0 && change.suppliers === undefined && settled === analysis.memo.settled) return analysis;
  return withReanalysed(analysis, surroundings, before, reanalysed);
}

/** The touched requirements and what excludes them, before or after. */
function affected(analysis: Analysis, { exclusions }: Surroundings, touched: TouchedSome): Set<RequirementId> {
  const ids = new Set([...touched.held, ...touched.offered]);
  for (const id of touched.held) {
    for (const other of find(analysis.memo.exclusions, id)?.others ?? []) ids.add(other);
    for (const other of find(exclusions, id)?.others ?? []) ids.add(other);
  }
  return ids;
}

/** Keeps the old objects where nothing changed, so that screens need not draw again. */
function again(
  surroundings: Surroundings,
  before: Dossier,
  id: RequirementId,
  old: RequirementAnalysis | undefined,
): RequirementAnalysis | undefined {
  const { dossier } = surroundings;
  const requirement = find(dossier.requirements, id);
  if (requirement === undefined) return undefined;
  const isZoneSame =
    old !== undefined &&
    requirement === find(before.requirements, id) &&
    isSameZone(cellsOf(before.positions, id), cellsOf(dossier.positions, id));
  const now = analyseRequirement(surroundings, requirement, isZoneSame ? old.zone : null);
  return old === undefined ? now : keeping(old, now);
}
