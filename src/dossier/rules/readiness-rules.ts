import type { Dossier } from '#src/dossier/dossier.ts';
import type { Violation } from '#src/dossier/violation.ts';
import { twice } from './once.ts';

/** [OR20] */
export function ladderTwice({ ladders }: Dossier): readonly Violation[] {
  return twice('ladders', ladders, ({ process, client }) => `${process} ${client}`, 'ladder-twice');
}

/** [OR21] */
export function readinessTwice({ readiness }: Dossier): readonly Violation[] {
  return twice('readiness', readiness, ({ client }) => client, 'readiness-twice');
}
