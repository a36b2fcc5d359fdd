import type { Culture } from '#src/dossier/culture.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Friction } from '#src/dossier/friction.ts';
import type { Relation } from '#src/dossier/relation.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import { twice } from './once.ts';

/** [OR10] Between two clients it is the same whoever comes first. */
export function relatedTwice({ relations }: Dossier): readonly Violation[] {
  const pairOf = ({ client, supplier, peer }: Relation) =>
    peer === null ? `${client} ${supplier ?? ''}` : [client, peer].toSorted().join(' with ');
  return twice('relations', relations, pairOf, 'relation-twice');
}

/** [OR11] */
export function relationOfTwo({ id, client, supplier, peer }: Relation): readonly Violation[] {
  const isOfTwo = peer === null || (supplier === null && peer !== client);
  return isOfTwo ? [] : [violation('relation-not-of-two', {}, ['relations', id])];
}

/** [OR12] */
export function sharedFriction({ id, kind, isShared }: Friction): readonly Violation[] {
  return isShared && kind !== 'friction' ? [violation('shared-in-private', {}, ['frictions', id])] : [];
}

/** [OR13] A rounding of each is let pass. */
export function hundredPoints({ id, points }: Culture): readonly Violation[] {
  const sum = (points ?? [100]).reduce((total, each) => total + each, 0);
  return Math.abs(sum - 100) < 0.5 ? [] : [violation('culture-not-hundred', { sum }, ['cultures', id])];
}
