import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { cellsOf } from '#src/base/grid.ts';
import { caseOfConflicts } from '#src/commands/cases/case-of-conflict.ts';
import { sample, seeds } from '#test/laws/samples.ts';
import { doing } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K41] a case takes over what the conflict is about, and who stands where', () => {
  const conflicts = analyse(smallDossier).conflicts.filter(({ requirements }) => requirements.includes('R1' as never));
  expect(caseOfConflicts(smallDossier, conflicts)).toEqual({
    title: 'Ruime openstelling',
    kinds: ['must-wont'],
    conflicts: ['must-wont:R1'],
    requirements: ['R1'],
    stakes: [
      { client: 'MER', camp: 0 },
      { client: 'DIJ', camp: null },
      { client: 'VEL', camp: 1 },
    ],
  });
});

it('[K41] whatever is detected can be opened, and hears all who may hold a position', () => {
  for (const seed of seeds(30)) {
    const { dossier } = sample(seed);
    for (const conflict of analyse(dossier).conflicts) {
      const { after } = doing(dossier, 'addCase', { id: 'nieuw', ...caseOfConflicts(dossier, [conflict]) });
      const heard = cellsOf(after.stakes, 'nieuw').map(({ client }) => client);
      expect(heard).toEqual(dossier.clients.filter(({ kind }) => kind !== 'ssc').map(({ id }) => id));
    }
  }
});
