import { columnOf, rowOf } from '#src/dossier/grids.ts';
import { gridOf } from '#src/base/grid.ts';
import { type OrderKey, ordersBetween } from '#src/base/order.ts';
import { caseKinds } from '#src/dossier/case.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { recipes, rungs } from '#src/dossier/option.ts';
import { bodies } from '#src/dossier/ratification.ts';
import type { Stance, StanceStep } from '#src/dossier/stance.ts';
import { aCase, aDecision, anOption, aRatification, aScenario, aStake, aStance } from './case-records.ts';
import { type Random, randomFrom } from './random.ts';
import * as words from './words.ts';

type CaseFiles = Pick<
  Dossier,
  'cases' | 'stakes' | 'options' | 'stances' | 'decisions' | 'ratifications' | 'scenarios'
>;

/** Up to three case files, one in two decided; dice of their own, so that the rest of a dossier is the same without them. */
export function caseFilesOf(seed: number, dossier: Dossier): CaseFiles {
  const random = randomFrom(seed + 11);
  const holders = dossier.clients.filter(({ kind }) => kind !== 'ssc');
  const orders = ordersBetween(null, null, holders.length > 0 ? random.int(0, 3) : 0);
  const files = orders.map((order, index) => fileOf(random, dossier, holders, index + 1, order));
  return {
    cases: files.map((file) => file.case),
    stakes: gridOf(
      files.flatMap(({ stakes }) => stakes),
      rowOf,
      columnOf,
    ),
    options: files.flatMap(({ options }) => options),
    stances: gridOf(
      files.flatMap(({ stances }) => stances),
      rowOf,
      columnOf,
    ),
    decisions: files.flatMap(({ decisions }) => decisions),
    ratifications: gridOf(
      files.flatMap(({ ratifications }) => ratifications),
      rowOf,
      columnOf,
    ),
    scenarios:
      random.chance(0.5) && holders[0] !== undefined
        ? [aScenario('W1', { steps: [{ kind: 'client-leaves', client: holders[0].id }] })]
        : [],
  };
}

function fileOf(random: Random, dossier: Dossier, holders: readonly Client[], number: number, order: OrderKey) {
  const id = `K${number}`;
  const requirements = random.some(dossier.requirements, random.int(0, 2)).map((each) => each.id);
  const involved = holders.filter(() => random.chance(0.8));
  const stakes = involved.map((client) =>
    aStake(id, client.id, {
      camp: random.pick([null, 0, 1]),
      interest: random.pick(words.reasons),
      room: random.chance(0.5) ? 'Geheime ruimte' : '',
    }),
  );
  const orders = ordersBetween(null, null, random.int(0, 3));
  const options = orders.map((place, index) =>
    anOption(`${id}${'abc'[index]}`, id, {
      recipe: random.pick([null, ...recipes]),
      costOnceK: random.pick([null, -10, 25.5]),
      costYearK: random.int(-20, 20),
      outcomes:
        requirements.length > 0 && involved[0] !== undefined
          ? [
              {
                requirement: requirements[0] as string,
                client: involved[0].id,
                rung: random.pick(rungs),
                value: null,
                priority: null,
              },
            ]
          : [],
      order: place,
    }),
  );
  const stances = options.flatMap((option) =>
    involved
      .filter(() => random.chance(0.9))
      .map((client) =>
        aStance(option.id, client.id, random.int(1, 5) as StanceStep, { isReleased: random.chance(0.7) }),
      ),
  );
  const decisions = random.chance(0.5)
    ? decisionsOf(
        random,
        dossier,
        id,
        stakes.map(({ client }) => client),
        stances,
      )
    : [];
  const ratifications = decisions.flatMap(({ id: decision }) =>
    involved.map((client) =>
      aRatification(decision, client.id, {
        body: random.pick(bodies),
        state: random.pick(['pending', 'confirmed', 'confirmed', 'refused'] as const),
      }),
    ),
  );
  return {
    case: aCase(id, { kinds: [random.pick(caseKinds)], requirements, conflicts: conflictsOn(requirements), order }),
    stakes,
    options,
    stances,
    decisions,
    ratifications,
  };
}

/** What the analysis may find there: a decision settles those that it does. */
function conflictsOn(requirements: readonly string[]): readonly string[] {
  return requirements.flatMap((id) => ['must-wont', 'no-common-value', 'market'].map((kind) => `${kind}:${id}`));
}

/** By someone who speaks for a client, where there is one. */
function decisionsOf(
  random: Random,
  { people, clients }: Dossier,
  id: string,
  heard: readonly string[],
  stances: readonly Stance[],
): readonly Decision[] {
  const centre = clients.find(({ kind }) => kind === 'ssc')?.id;
  const person = people.find(({ party }) => party.kind === 'client' && party.client !== centre);
  if (person?.party.kind !== 'client') return [];
  const stepOf = (client: string) => stances.find((stance) => stance.client === client)?.step ?? 3;
  return [
    aDecision(`B${id}`, id, {
      code: `B-${id}`,
      decider: {
        client: person.party.client,
        person: person.id,
        name: person.name,
        role: person.role,
        mandate: 'Mandaatbesluit 2026',
        body: 'stuurgroep',
      },
      stances: heard.map((client) => ({ client, step: stepOf(client), reason: '' })),
      accounts: heard.map((client) => ({
        client,
        result: random.pick(['got', 'gave', 'equal'] as const),
        onceK: 0,
        yearK: 0,
      })),
    }),
  ];
}
