import type { Answer } from '#src/dossier/answer.ts';
import type { ClientId, ParkedId, PersonId, RoundId, TermId, TopicId, VotesId, WorkshopId } from '#src/dossier/ids.ts';
import type { TopicOutcome } from '#src/dossier/outcome.ts';
import type { Parked } from '#src/dossier/parked.ts';
import type { Reading } from '#src/dossier/reading.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Seat } from '#src/dossier/seat.ts';
import type { Term } from '#src/dossier/term.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Votes } from '#src/dossier/votes.ts';
import type { Workshop } from '#src/dossier/workshop.ts';

// Records of a workshop with sense in every field, to be overridden in the fields a test is about.

export function aWorkshop(id: string, fields: Partial<Workshop> = {}): Workshop {
  return {
    id: id as WorkshopId,
    title: `Workshop ${id}`,
    purpose: 'Samen bepalen wat zwaar weegt',
    day: '2026-03-12',
    startsAt: '13:00',
    place: 'Raadzaal Veldhorst',
    stage: 'running',
    startedAt: '2026-03-12T12:00Z',
    endedAt: null,
    namesShown: false,
    bands: { agreed: 0.7, mixed: 0.55 },
    maxRevotes: 2,
    definitions: { M: 'Zonder dit doen wij niet mee', S: 'Belangrijk', C: 'Prettig', W: 'Nu niet' },
    note: '',
    order: 'a0',
    ...fields,
  };
}

export function aSeat(row: string, person: string, fields: Partial<Seat> = {}): Seat {
  return { workshop: row as WorkshopId, person: person as PersonId, role: 'vote', isPresent: true, ...fields };
}

/** A vote by class on one requirement; its id is its subject. */
export function aTopic(id: string, workshop: string, fields: Partial<Topic> = {}): Topic {
  return {
    id: id as TopicId,
    workshop: workshop as WorkshopId,
    kind: 'vote',
    title: `Agendapunt ${id}`,
    question: 'Hoe zwaar weegt dit voor uw gemeente?',
    background: '',
    minutes: 10,
    method: 'moscow',
    withPoints: false,
    subjects: [{ kind: 'requirement', id, label: '' }],
    stage: 'planned',
    steps: [],
    text: '',
    decider: null,
    written: [],
    writtenRound: null,
    note: '',
    order: 'a0',
    ...fields,
  };
}

export function aRound(id: string, workshop: string, topics: readonly string[], fields: Partial<Round> = {}): Round {
  return {
    id: id as RoundId,
    workshop: workshop as WorkshopId,
    number: 1,
    topics: topics as readonly TopicId[],
    state: 'revealed',
    seconds: 60,
    steps: [],
    turnout: [],
    ways: { phone: 0, paper: 0, spoken: 0 },
    ...fields,
  };
}

/** Nameless votes of one client. */
export function theVotes(round: string, topic: string, client: string, answers: readonly Answer[]): Votes {
  return {
    id: `${round}.${topic}.${client}` as VotesId,
    round: round as RoundId,
    topic: topic as TopicId,
    client: client as ClientId,
    cast: answers.map((answer) => ({ person: null, answer })),
  };
}

/** Votes by class, one letter a person: `MMS`. */
export function byClass(letters: string): readonly Answer[] {
  return [...letters].map((priority) => ({ method: 'moscow', priority: priority as 'M', points: null }));
}

export function anOutcome(topic: string, client: string, fields: Partial<TopicOutcome> = {}): TopicOutcome {
  return { topic: topic as TopicId, client: client as ClientId, priority: 'S', reason: '', ...fields };
}

export function aParked(id: string, workshop: string, fields: Partial<Parked> = {}): Parked {
  return {
    id: id as ParkedId,
    workshop: workshop as WorkshopId,
    topic: null,
    text: `Uitzoeken ${id}`,
    owner: null,
    dueOn: null,
    isDone: false,
    order: 'a0',
    ...fields,
  };
}

export function aTerm(id: string, fields: Partial<Term> = {}): Term {
  return { id: id as TermId, term: `Begrip ${id}`, meaning: 'Wat wij eronder verstaan', order: 'a0', ...fields };
}

export function aReading(term: string, client: string, fields: Partial<Reading> = {}): Reading {
  return { term: term as TermId, client: client as ClientId, text: 'Zo lezen wij het', agrees: true, ...fields };
}
