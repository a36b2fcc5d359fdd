import type { Dossier } from '#src/dossier/dossier.ts';
import { capabilities, gates, motives } from '#src/dossier/readiness.ts';
import { conditionLists } from '#src/dossier/condition.ts';
import { ladderSteps } from '#src/dossier/ladder.ts';
import type { Random } from './random.ts';
import { type Generate, idIn, newId } from './random-picks.ts';

const mark = (random: Random): number | null => (random.chance(0.3) ? null : random.int(0, 5));
const marks = (random: Random, keys: readonly string[]) => keys.map(() => mark(random));
const byKey = (random: Random, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, random.chance(0.3) ? null : random.int(0, 5)]));

/** Lists of conditions, agreements and scores that come in at once. */
export const scoring: Readonly<Record<string, Generate>> = {
  addConditions: (random: Random, { conditions }: Dossier) => ({
    phase: random.pick(['strategy', 'tender', 'organisation']),
    conditions: Array.from({ length: random.int(1, 3) }, (_, index) => ({
      id: random.chance(0.95) ? `${newId(random, conditions)}${index}` : idIn(random, conditions),
      list: random.pick(conditionLists),
      item: random.chance(0.5) ? null : 'mandates',
      title: 'Mandaat bekend',
      isGate: random.chance(0.5),
    })),
  }),
  addAgreements: (random: Random, { agreements }: Dossier) => ({
    agreements: Array.from({ length: random.int(1, 3) }, (_, index) => ({
      id: random.chance(0.95) ? `${newId(random, agreements)}${index}` : idIn(random, agreements),
      title: 'Eerst bellen, dan mailen',
      fields: random.chance(0.5) ? {} : { owner: 'Regisseur', dueOn: '2027-12-16', isShared: random.chance(0.5) },
    })),
  }),
  withdrawAssessment: (random: Random, { assessments }: Dossier) => ({ id: idIn(random, assessments) }),
  fillScores: (random: Random, { clients, processes, ladders, readiness }: Dossier) => ({
    client: idIn(random, clients),
    side: random.pick(['own', 'ssc']),
    readiness: {
      id: newId(random, readiness),
      motives: byKey(random, motives),
      gates: byKey(random, gates),
      capabilities: marks(random, capabilities),
    },
    ladders: Array.from({ length: random.int(0, 2) }, (_, index) => ({
      id: `${newId(random, ladders)}${index}`,
      process: idIn(random, processes),
      steps: marks(random, ladderSteps),
    })),
  }),
};
