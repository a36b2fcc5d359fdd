import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { standsAs } from '#src/views/words/stands-as.ts';
import { sampleDossier, undecidedSample } from '#test/builders/sample-dossier.ts';

const stands = (dossier: Dossier) => standsAs(find(analyse(dossier).requirements, 'R03'));

it('[A89] a requirement is decided provisionally until the last body confirms, and open again where one refuses', () => {
  expect(stands(undecidedSample())).toBe('conflicting');
  let dossier = sampleDossier();
  let analysis = analyse(dossier);
  expect(stands(dossier)).toBe('provisional');
  const says = (client: string, state: string) => {
    const answer = { body: 'executive', state, on: null, reservation: '' };
    const done = runCommand(dossier, 'setRatification', { decision: dossier.decisions[0]?.id, client, answer });
    if (!done.ok) throw new Error(done.problem.code);
    analysis = updateAnalysis(analysis, dossier, done.value.after, done.value.change);
    dossier = done.value.after;
    return standsAs(find(analysis.requirements, 'R03'));
  };
  expect(says('VEL', 'confirmed')).toBe('provisional');
  expect(says('ZAN', 'confirmed')).toBe('decided');
  expect(says('ZAN', 'refused')).toBe('conflicting');
  expect(analysis).toEqual(analyse(dossier));
});
