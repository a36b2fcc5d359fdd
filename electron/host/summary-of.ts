import { setImmediate as othersFirst } from 'node:timers/promises';
import type { DossierSummary } from '#src/contract/calls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { summaryInSteps } from '#src/views/summary-in-steps.ts';

/** So long the host may be kept from answering its windows. */
const TURN_MS = 10;

/** [H18] What the start screen draws of a dossier. A large one takes a second, in turns too short to be noticed. */
export async function summaryOf(dossier: Dossier): Promise<DossierSummary> {
  const steps = summaryInSteps(dossier);
  let until = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await othersFirst();
    until = performance.now() + TURN_MS;
  }
}
