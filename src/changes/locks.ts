import { isSame } from '#src/base/same.ts';
import { find } from '#src/base/table.ts';
import type { Assessment } from '#src/dossier/assessment.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Tender } from '#src/dossier/tender.ts';
import type { Change } from './change.ts';

/** What takes back a lock on purpose, and may. */
const withdrawal = 'withdrawAssessment';

/**
 * [TE7] A locked assessment that this change would edit, unlock or remove; undefined when there is none. It may go with what it is about:
 * its tender, its supplier or its criterion.
 */
export function brokenLock(dossier: Dossier, change: Change, command: string): Assessment | undefined {
  const { assessments, tenders, suppliers } = change;
  if (assessments === undefined || command === withdrawal) return undefined;
  const edited = assessments.updated?.find(([before, after]) => before.isLocked && !isSame(before, after));
  if (edited !== undefined) return edited[0];
  const gone = new Set<string>([...(tenders?.removed ?? []), ...(suppliers?.removed ?? [])].map(({ id }) => id));
  const tenderNow = (id: string): Tender | undefined =>
    tenders?.updated?.find(([before]) => before.id === id)?.[1] ?? find(dossier.tenders, id);
  return assessments.removed?.find(
    ({ isLocked, tender, supplier, criterion }) =>
      isLocked &&
      !gone.has(tender) &&
      !gone.has(supplier) &&
      (tenderNow(tender)?.criteria.some(({ id }) => id === criterion) ?? false),
  );
}

/** The assessments that this change locks, or adds as locked. */
export function lockedBy({ assessments }: Change): readonly Assessment[] {
  const changed = (assessments?.updated ?? []).flatMap(([before, after]) => (before.isLocked ? [] : [after]));
  return [...changed, ...(assessments?.added ?? [])].filter(({ isLocked }) => isLocked);
}
