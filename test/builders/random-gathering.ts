import type { Dossier } from '#src/dossier/dossier.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Round } from '#src/dossier/round.ts';
import { seatRoles } from '#src/dossier/seat.ts';
import { topicKinds } from '#src/dossier/topic.ts';
import { workshopStages } from '#src/dossier/workshop.ts';
import type { Random } from './random.ts';
import { type Generate, idIn, idsIn, moment, newId, place, someOf } from './random-picks.ts';
import * as words from './words.ts';
import { byClass } from './workshop-records.ts';

const stamp = { at: moment, by: 'Rik Regter' };

function holders({ clients }: Dossier) {
  return clients.filter(({ kind }) => kind !== 'ssc');
}

function topic(random: Random, dossier: Dossier) {
  const requirement = idIn(random, dossier.requirements);
  return {
    id: newId(random, dossier.topics),
    title: random.pick(words.subjects),
    fields: random.chance(0.8)
      ? {
          kind: 'vote',
          method: random.chance(0.8) ? 'moscow' : null,
          subjects: [{ kind: 'requirement', id: requirement, label: '' }],
          note: random.pick(['', 'Geheime notitie']),
        }
      : undefined,
  };
}

/** The ids of topics of the workshop of the first one, mostly. */
function topicsOf(random: Random, dossier: Dossier, workshop: string): readonly string[] {
  const own = dossier.topics.filter((each) => each.workshop === workshop);
  return idsIn(random, own, 3);
}

/** A round in this state, mostly. */
function roundIn(random: Random, { rounds }: Dossier, state: Round['state']): Round | undefined {
  const found = rounds.filter((round) => round.state === state);
  return found.length > 0 && random.chance(0.9) ? random.pick(found) : undefined;
}

function stepping(state: Round['state']): Generate {
  return (random, dossier) => ({
    id: roundIn(random, dossier, state)?.id ?? idIn(random, dossier.rounds),
    ...stamp,
  });
}

function reveal(random: Random, dossier: Dossier) {
  const round = roundIn(random, dossier, 'closed');
  const topics = round?.topics ?? [];
  return {
    id: round?.id ?? idIn(random, dossier.rounds),
    ...stamp,
    votes: topics.flatMap((id) =>
      holders(dossier)
        .slice(0, 2)
        .map((client) => ({
          id: newId(random, []),
          topic: id,
          client: client.id,
          cast: byClass(random.pick(['M', 'SM', 'WC'])).map((answer) => ({ person: null, answer })),
        })),
    ),
    turnout: [],
    ways: { phone: 2, paper: 0, spoken: 0 },
  };
}

/** Workshops: what is prepared, asked, said and written down. */
export const gathering: Readonly<Record<string, Generate>> = {
  addWorkshop: (random, dossier) => ({
    id: newId(random, dossier.workshops),
    title: random.pick(words.subjects),
    fields: someOf(random, { purpose: 'Doel', day: '2026-03-12', startsAt: '13:00', maxRevotes: 1 }),
    topics: [topic(random, dossier)],
    seats: random.chance(0.6) ? [{ person: idIn(random, dossier.people), role: random.pick(seatRoles) }] : [],
  }),
  editWorkshop: (random, dossier) => ({
    id: idIn(random, dossier.workshops),
    patch: someOf(random, { title: random.pick(words.subjects), place: 'Raadzaal', namesShown: random.chance(0.5) }),
  }),
  removeWorkshop: (random, dossier) => ({ id: idIn(random, dossier.workshops) }),
  stageWorkshop: (random, dossier) => ({
    id: idIn(random, dossier.workshops),
    stage: random.pick(workshopStages),
    at: moment,
  }),
  setSeats: (random, dossier) => ({
    workshop: idIn(random, dossier.workshops),
    seats: idsIn(random, dossier.people, 3).map((person) => ({
      person,
      seat: random.chance(0.8) ? { role: random.pick(seatRoles), isPresent: random.chance(0.5) } : null,
    })),
  }),
  addTopics: (random, dossier) => ({
    workshop: idIn(random, dossier.workshops),
    topics: [topic(random, dossier)],
    ...place(random, dossier.topics),
  }),
  editTopic: (random, dossier) => ({
    id: idIn(random, dossier.topics),
    patch: someOf(random, {
      title: random.pick(words.subjects),
      background: 'Wat er speelt',
      kind: random.pick(topicKinds),
      text: 'Wij doen het zo.',
      method: random.pick(['moscow', 'points', null]),
    }),
  }),
  moveTopic: (random, dossier) => ({
    id: idIn(random, dossier.topics),
    after: random.chance(0.4) ? null : idIn(random, dossier.topics),
  }),
  orderTopics: (random, dossier) => {
    const workshop = idIn(random, dossier.workshops);
    return { workshop, ids: topicsOf(random, dossier, workshop) };
  },
  takeOffFormality: (random, dossier) => {
    const withSubjects = dossier.topics.filter(({ subjects }) => subjects.length > 0);
    const of = withSubjects.length > 0 ? random.pick(withSubjects) : null;
    return {
      topic: of?.id ?? idIn(random, dossier.topics),
      subject: of === null ? 'gone' : random.pick(of.subjects).id,
      id: newId(random, dossier.topics),
      title: random.pick(words.subjects),
      question: 'Hoe zwaar weegt dit?',
    };
  },
  removeTopics: (random, dossier) => {
    const asked = new Set(dossier.rounds.flatMap(({ topics, state }) => (state === 'draft' ? [] : topics)));
    const free = dossier.topics.filter(({ id }) => !asked.has(id));
    return { ids: idsIn(random, random.chance(0.8) ? free : dossier.topics, 2) };
  },
  addRound: (random, dossier) => {
    const workshop = idIn(random, dossier.workshops);
    const topics = topicsOf(random, dossier, workshop);
    return {
      id: newId(random, dossier.rounds),
      workshop,
      topics,
      seconds: 60,
      isOpen: random.chance(0.5),
      ...stamp,
    };
  },
  openRound: stepping('draft'),
  closeRound: stepping('open'),
  revealRound: reveal,
  removeRound: (random, dossier) => ({
    id: roundIn(random, dossier, 'draft')?.id ?? idIn(random, dossier.rounds),
  }),
  stepTopic: (random, dossier) => ({
    id: idIn(random, dossier.topics),
    stage: random.pick(['planned', 'discussed', 'proposed', 'parked', 'escalated']),
    ...stamp,
  }),
  decideTopic: (random, dossier) => {
    const speakers = dossier.people.filter(({ party, mandate }) => party.kind === 'client' && mandate !== null);
    return {
      id: idIn(random, dossier.topics),
      text: 'Wij doen het zo.',
      decider: idIn(random, random.chance(0.8) && speakers.length > 0 ? speakers : dossier.people),
      body: 'stuurgroep',
      ...stamp,
    };
  },
  setOutcomes: (random, dossier) => ({
    outcomes: idsIn(random, dossier.topics, 3).map((id) => ({
      topic: id,
      client: idIn(random, random.chance(0.95) ? holders(dossier) : dossier.clients),
      patch: someOf(random, { priority: random.pick([null, ...priorities]), reason: random.pick(['', 'Daarom']) }),
    })),
  }),
  writeOutcomes: (random, dossier) => ({ topics: idsIn(random, dossier.topics, 3), at: moment }),
  addParked: (random, dossier) => ({
    id: newId(random, dossier.parked),
    workshop: idIn(random, dossier.workshops),
    topic: random.chance(0.5) ? idIn(random, dossier.topics) : null,
    text: random.pick(words.reasons),
    owner: random.chance(0.5) ? idIn(random, dossier.people) : null,
    dueOn: random.chance(0.5) ? '2026-04-01' : null,
  }),
  editParked: (random, dossier) => ({
    id: idIn(random, dossier.parked),
    patch: someOf(random, { text: random.pick(words.reasons), isDone: random.chance(0.5), dueOn: null }),
  }),
  removeParked: (random, dossier) => ({ id: idIn(random, dossier.parked) }),
  addTerm: (random, dossier) => ({ id: newId(random, dossier.terms), term: 'zaaktype', meaning: 'Soort zaak' }),
  editTerm: (random, dossier) => ({ id: idIn(random, dossier.terms), patch: { meaning: random.pick(words.reasons) } }),
  removeTerm: (random, dossier) => ({ id: idIn(random, dossier.terms) }),
  setReadings: (random, dossier) => ({
    readings: [
      {
        term: idIn(random, dossier.terms),
        client: idIn(random, holders(dossier)),
        patch: someOf(random, { text: random.pick(['', 'Zo']), agrees: random.pick([null, true, false]) }),
      },
    ],
  }),
};
