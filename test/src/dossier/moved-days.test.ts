import { expect, it } from 'vitest';
import { movedDays } from '#src/dossier/moved-days.ts';
import { violations } from '#src/dossier/invariants.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sample, seeds } from '#test/laws/samples.ts';

it('[H26] moves days and moments as whole fields, and leaves texts alone', () => {
  const agreement = aRecord('agreements', 'A1', { title: 'Vóór 2026-03-01 klaar', dueOn: '2026-02-27' });
  const [position] = smallDossier.positions.flatMap(({ cells }) => cells);
  const dossier = movedDays({ ...smallDossier, agreements: [agreement] }, 3);
  expect(dossier.agreements).toEqual([{ ...agreement, dueOn: '2026-03-02' }]);
  expect(dossier.positions.flatMap(({ cells }) => cells)[0]?.requirement).toBe(position?.requirement);
});

it.each(seeds(20))('[H26] a moved dossier keeps its rules, and moved back it is the same (seed %i)', (seed) => {
  const { dossier } = sample(seed);
  const later = movedDays(dossier, 400);
  expect(violations(later)).toEqual(violations(dossier));
  expect(movedDays(later, -400)).toEqual(dossier);
});
