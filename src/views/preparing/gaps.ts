import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { agendaOf } from './agenda-lines.ts';

export const parts = ['agenda', 'seats', 'terms', 'rules'] as const;
/** A part of the preparation. */
export type Part = (typeof parts)[number];

/** Something that is missing before people sit down. */
export type Gap = {
  readonly code:
    | 'no-topics'
    | 'no-votes'
    | 'no-method'
    | 'no-question'
    | 'too-many-pairs'
    | 'too-long'
    | 'no-voter'
    | 'no-mandate'
    | 'uneven'
    | 'no-reading'
    | 'not-agreed'
    | 'no-definition'
    | 'no-day';
  readonly part: Part;
  readonly count: number;
  /** Clients or topics it is about. */
  readonly names: readonly string[];
  /** Topic to jump to. */
  readonly topic: string | null;
  /** Voting can't start without it. */
  readonly isHard: boolean;
};

/** Half a day: what people keep up (DOMAIN D3). */
const mostMinutes = 240;

/** [WP4] What is missing, the hard ones first. */
export function gapsOf(dossier: Dossier, workshop: Workshop): readonly Gap[] {
  const found = [
    ...agendaGaps(dossier, workshop),
    ...seatGaps(dossier, workshop),
    ...termGaps(dossier),
    ...ruleGaps(dossier, workshop),
  ];
  return found.toSorted((a, b) => Number(b.isHard) - Number(a.isHard));
}

function gap(code: Gap['code'], part: Part, fields: Partial<Gap> = {}): Gap {
  const { names = [] } = fields;
  return { code, part, count: names.length, names, topic: null, isHard: false, ...fields };
}

function agendaGaps(dossier: Dossier, workshop: Workshop): readonly Gap[] {
  const { lines, minutes } = agendaOf(dossier, workshop);
  const topics = lines.map(({ topic }) => topic);
  if (topics.length === 0) return [gap('no-topics', 'agenda', { isHard: true })];
  const votes = topics.filter(({ kind }) => kind === 'vote');
  const among = (code: Gap['code'], of: typeof topics, isHard: boolean): readonly Gap[] =>
    of.length === 0
      ? []
      : [gap(code, 'agenda', { names: of.map(({ title }) => title), topic: of[0]?.id ?? null, isHard })];
  return [
    ...(votes.length === 0 ? [gap('no-votes', 'agenda', { isHard: true })] : []),
    ...among(
      'no-method',
      votes.filter(({ method, subjects }) => method === null || subjects.length === 0),
      true,
    ),
    ...among(
      'too-many-pairs',
      votes.filter(({ method, subjects }) => method === 'pairs' && subjects.length > 9),
      true,
    ),
    ...among(
      'no-question',
      votes.filter(({ question }) => question.trim() === ''),
      false,
    ),
    ...(minutes > mostMinutes ? [gap('too-long', 'agenda', { count: minutes })] : []),
  ];
}

function seatGaps(dossier: Dossier, { id }: Workshop): readonly Gap[] {
  const clients = votingClients(dossier);
  const seats = cellsOf(dossier.seats, id);
  const votersOf = (client: Client) =>
    seats.flatMap(({ person, role }) => {
      const found = role === 'vote' ? find(dossier.people, person) : undefined;
      return found?.party.kind === 'client' && found.party.client === client.id ? [found] : [];
    });
  const without = clients.filter((client) => votersOf(client).length === 0);
  const powerless = clients.filter((client) => {
    const voters = votersOf(client);
    return voters.length > 0 && !voters.some(({ mandate }) => mandate !== null && mandate.trim() !== '');
  });
  const counts = clients.map((client) => votersOf(client).length).filter((count) => count > 0);
  const names = (of: readonly Client[]) => of.map(({ name }) => name);
  return [
    ...(without.length > 0 ? [gap('no-voter', 'seats', { names: names(without), isHard: counts.length === 0 })] : []),
    ...(powerless.length > 0 ? [gap('no-mandate', 'seats', { names: names(powerless) })] : []),
    ...(new Set(counts).size > 1 ? [gap('uneven', 'seats', { count: Math.max(...counts) })] : []),
  ];
}

/** Who holds positions, and so votes, in order. */
export function votingClients({ clients }: Pick<Dossier, 'clients'>): readonly Client[] {
  return clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
}

function termGaps(dossier: Dossier): readonly Gap[] {
  const clients = votingClients(dossier);
  const read = dossier.terms.map((term) => ({ term, readings: cellsOf(dossier.readings, term.id) }));
  const silent = read.filter(
    ({ readings }) => readings.filter(({ agrees }) => agrees !== null).length < clients.length,
  );
  const apart = read.filter(({ readings }) => readings.some(({ agrees }) => agrees === false));
  const words = (of: typeof read) => of.map(({ term }) => term.term);
  return [
    ...(apart.length > 0 ? [gap('not-agreed', 'terms', { names: words(apart) })] : []),
    ...(silent.length > 0 ? [gap('no-reading', 'terms', { names: words(silent) })] : []),
  ];
}

function ruleGaps(dossier: Dossier, workshop: Workshop): readonly Gap[] {
  const isByClass = dossier.topics.some((topic) => topic.workshop === workshop.id && topic.method === 'moscow');
  const blank = Object.entries(workshop.definitions).filter(([, words]) => words.trim() === '');
  return [
    ...(isByClass && blank.length > 0
      ? [gap('no-definition', 'rules', { names: blank.map(([letter]) => letter) })]
      : []),
    ...(workshop.day === null ? [gap('no-day', 'rules', { count: 1 })] : []),
  ];
}
