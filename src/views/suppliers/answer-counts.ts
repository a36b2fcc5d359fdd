import { isProof } from '#src/analysis/suppliers/answers.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** [PK76] Answers that were given, of all that are asked, and those that are more than a claim. */
export function answerCounts({
  suppliers,
  requirements,
  offers,
}: Pick<Dossier, 'suppliers' | 'requirements' | 'offers'>) {
  let answers = 0;
  let proven = 0;
  for (const { cells } of offers) {
    answers += cells.length;
    for (const { proof } of cells) if (isProof(proof)) proven += 1;
  }
  return { answers, proven, all: suppliers.length * requirements.length };
}
