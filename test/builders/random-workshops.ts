import { gridOf } from '#src/base/grid.ts';
import { ordersBetween } from '#src/base/order.ts';
import { tableOf } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import type { Person } from '#src/dossier/person.ts';
import { priorities } from '#src/dossier/position.ts';
import { roundStates } from '#src/dossier/round.ts';
import { type Random, randomFrom } from './random.ts';
import {
  anOutcome,
  aParked,
  aReading,
  aRound,
  aSeat,
  aTerm,
  aTopic,
  aWorkshop,
  byClass,
  theVotes,
} from './workshop-records.ts';

type Workshops = Pick<
  Dossier,
  'workshops' | 'seats' | 'topics' | 'rounds' | 'votes' | 'outcomes' | 'parked' | 'terms' | 'readings'
>;

/** One workshop in two dossiers, with up to four topics; dice of its own, so that the rest is the same without it. */
export function workshopsOf(seed: number, dossier: Dossier): Workshops {
  const random = randomFrom(seed + 23);
  const isThere = random.chance(0.6) || seed % 2 === 0;
  const requirements = isThere ? dossier.requirements.slice(0, random.int(1, 4)) : [];
  const orders = ordersBetween(null, null, requirements.length);
  const topics = requirements.map((requirement, index) =>
    aTopic(`TP${index}`, 'WS1', {
      title: requirement.title,
      subjects: [{ kind: 'requirement', id: requirement.id, label: '' }],
      order: orders[index] ?? 'a0',
      stage: random.pick(['planned', 'discussed', 'parked']),
      note: random.chance(0.5) ? 'Geheime notitie' : '',
    }),
  );
  // Votes are what a test of a whole dossier wants to see: most first rounds are revealed, with a second one on its way.
  const state = random.chance(0.7) ? 'revealed' : random.pick(roundStates);
  const ids = topics.map(({ id }) => id);
  const again = random.pick(['draft', 'open', 'closed'] as const);
  const first = aRound('RD1', 'WS1', ids, { state });
  const second = aRound('RD2', 'WS1', ids.slice(0, 1), { number: 2, state: again });
  const rounds = topics.length === 0 ? [] : state === 'revealed' ? [first, second] : [first];
  const holders = dossier.clients.filter(({ kind }) => kind !== 'ssc');
  const terms = isThere ? [aTerm('TM1')] : [];
  return {
    workshops: isThere ? [aWorkshop('WS1', { note: random.chance(0.5) ? 'Geheime notitie' : '' })] : [],
    seats: gridOf(isThere ? seatsOf(random, dossier) : [], rowOf, columnOf),
    // One that nobody was asked about yet.
    topics: tableOf(isThere ? [...topics, aTopic('TP9', 'WS1', { method: null, kind: 'break' })] : topics),
    rounds,
    votes: tableOf(
      state === 'revealed'
        ? topics.flatMap(({ id }) =>
            holders.map((client) =>
              theVotes('RD1', id, client.id, byClass(random.pick(['MMM', 'MSS', 'CW', 'W', 'SSC']))),
            ),
          )
        : [],
    ),
    outcomes: gridOf(
      topics.flatMap(({ id }) =>
        holders.map((client) => anOutcome(id, client.id, { priority: random.pick([null, ...priorities]) })),
      ),
      rowOf,
      columnOf,
    ),
    parked: isThere ? [aParked('PK1', 'WS1', { topic: topics[0]?.id ?? null })] : [],
    terms,
    readings: gridOf(
      terms.flatMap(({ id }) => holders.map((client) => aReading(id, client.id))),
      rowOf,
      columnOf,
    ),
  };
}

function seatsOf(random: Random, { people, clients }: Dossier) {
  const service = clients.find(({ kind }) => kind === 'ssc')?.id;
  const speaks = ({ party }: Person) => party.kind === 'client' && party.client !== service;
  return people
    .filter(({ party }) => party.kind !== 'supplier')
    .map((person) =>
      aSeat('WS1', person.id, { role: speaks(person) ? 'vote' : 'adviser', isPresent: random.chance(0.9) }),
    );
}
