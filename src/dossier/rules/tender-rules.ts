import type { Dossier } from '#src/dossier/dossier.ts';
import type { Tender } from '#src/dossier/tender.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import { twice } from './once.ts';

type Scored = { readonly tender: string; readonly criterion: string; readonly supplier: string };
const placeOf = ({ tender, criterion, supplier }: Scored): string => `${tender} ${criterion} ${supplier}`;

/** [TE1] */
export function criterionTwice({ id, title, criteria }: Tender): readonly Violation[] {
  const isOnce = new Set(criteria.map((criterion) => criterion.id)).size === criteria.length;
  return isOnce ? [] : [violation('criterion-twice', { title }, ['tenders', id])];
}

/** [TE2] */
export function assessedTwice({ assessments }: Dossier): readonly Violation[] {
  return twice('assessments', assessments, (each) => `${placeOf(each)} ${each.person}`, 'assessed-twice');
}

/** [TE3] */
export function agreedTwice({ consensuses }: Dossier): readonly Violation[] {
  return twice('consensuses', consensuses, placeOf, 'agreed-twice');
}

/** [TE4] People agree on a score when each has locked its own. */
export function agreedTooEarly({ assessments, consensuses }: Dossier): readonly Violation[] {
  const agreed = new Map(consensuses.map((each) => [placeOf(each), each.id]));
  return assessments.flatMap((each) => {
    const consensus = each.isLocked ? undefined : agreed.get(placeOf(each));
    return consensus === undefined
      ? []
      : [violation('agreed-too-early', {}, ['consensuses', consensus], ['assessments', each.id])];
  });
}
