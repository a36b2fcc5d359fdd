import { gridOf } from '#src/base/grid.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { aCase, anOption, aStake, aStance } from './case-records.ts';
import { smallDossier } from './small-dossier.ts';

/**
 * The small dossier with one case on R1: Merwenburg against Dijkenrade, two options, what Merwenburg said released and what
 * Dijkenrade said private. Veldhorst is not involved.
 */
export const caseDossier: Dossier = {
  ...smallDossier,
  cases: [aCase('K1', { title: 'Openstelling', requirements: ['R1'], conflicts: ['no-common-value:R1'] })],
  stakes: gridOf(
    [
      aStake('K1', 'MER', { camp: 0, interest: 'Avondbereikbaarheid', room: 'Zaterdag hoeft niet' }),
      aStake('K1', 'DIJ', { camp: 1 }),
    ],
    rowOf,
    columnOf,
  ),
  options: [
    anOption('O1', 'K1', { code: 'K1a', title: '50 uur' }),
    anOption('O2', 'K1', { code: 'K1b', title: '75 uur', order: 'a1' }),
  ],
  stances: gridOf(
    [
      aStance('O1', 'MER', 2),
      aStance('O1', 'DIJ', 5, { isReleased: false }),
      aStance('O2', 'MER', 5),
      aStance('O2', 'DIJ', 1, { isReleased: false }),
    ],
    rowOf,
    columnOf,
  ),
};
