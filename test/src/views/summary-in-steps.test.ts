import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { dossierSummary } from '#src/views/summary.ts';
import { summaryInSteps } from '#src/views/summary-in-steps.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

function inOneGo(dossier: typeof smallDossier) {
  const steps = summaryInSteps(dossier);
  let turns = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { turns, summary: step.value };
    turns += 1;
  }
}

it.each([smallDossier, randomDossier({ seed: 3, requirements: 60, clients: 6, suppliers: 4 })])(
  '[H18] comes to what the whole analysis comes to, a requirement at a time',
  (dossier) => {
    const { turns, summary } = inOneGo(dossier);
    expect(turns).toBe(dossier.requirements.length);
    expect(summary).toEqual(dossierSummary(dossier, analyse(dossier)));
  },
);
