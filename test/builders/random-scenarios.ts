import type { Dossier } from '#src/dossier/dossier.ts';
import { priorities } from '#src/dossier/position.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { type Generate, idIn, newId, place, someOf } from './random-picks.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

/** Any kind of step; what it names may be gone, or come by an earlier step only. */
function stepIn(random: Random, dossier: Dossier): ScenarioStep {
  const [requirement, client, supplier] = [
    idIn(random, dossier.requirements),
    idIn(random, dossier.clients),
    idIn(random, dossier.suppliers),
  ];
  const badge = random.pick(['ME', 'NW', 'Q7']);
  const amounts = { onceK: random.chance(0.3) ? null : random.int(0, 900), yearK: random.int(0, 300) };
  return random.pick<ScenarioStep>([
    { kind: 'client-leaves', client },
    { kind: 'supplier-leaves', supplier },
    {
      kind: 'client-joins',
      id: newId(random, dossier.clients),
      name: random.pick(words.places),
      badge,
      inhabitants: random.chance(0.2) ? null : random.int(0, 90_000),
      like: random.chance(0.3) ? null : client,
    },
    {
      kind: 'supplier-joins',
      id: newId(random, dossier.suppliers),
      name: random.pick(words.places),
      badge,
      like: random.chance(0.3) ? null : supplier,
    },
    { kind: 'inhabitants', client, inhabitants: random.int(0, 90_000) },
    { kind: 'budget', ...amounts },
    { kind: 'position', requirement, client, priority: random.pick([null, ...priorities]), wish: null, limits: null },
    { kind: 'cost', requirement, ...amounts },
    {
      kind: 'classes',
      client: random.chance(0.5) ? null : client,
      requirements: [requirement, idIn(random, dossier.requirements)],
      priority: random.pick(priorities),
    },
    { kind: 'start', months: random.int(-12, 12) },
  ]);
}

export function stepsIn(random: Random, dossier: Dossier): readonly ScenarioStep[] {
  return Array.from({ length: random.int(1, 6) }, () => stepIn(random, dossier));
}

/** Scenarios. */
export const supposing: Readonly<Record<string, Generate>> = {
  addScenario: (random, dossier) => ({
    id: newId(random, dossier.scenarios),
    name: random.pick([...words.subjects, '']),
    steps: stepsIn(random, dossier),
    ...place(random, dossier.scenarios),
  }),
  editScenario: (random, dossier) => ({
    id: idIn(random, dossier.scenarios),
    patch: someOf(random, {
      name: random.pick(words.subjects),
      note: random.pick(words.reasons),
      steps: stepsIn(random, dossier),
    }),
  }),
  moveScenario: (random, { scenarios }) => ({
    id: idIn(random, scenarios),
    after: random.chance(0.3) ? null : idIn(random, scenarios),
  }),
  removeScenario: (random, { scenarios }) => ({ id: idIn(random, scenarios) }),
  applyScenario: (random, dossier) => ({ name: random.pick(words.subjects), steps: stepsIn(random, dossier) }),
};
