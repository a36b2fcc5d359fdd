import type { Dossier } from '#src/dossier/dossier.ts';
import { cellsOfGone } from './cells-of-gone.ts';
import { combine, removed, updated } from './build.ts';
import type { Change } from './change.ts';

type Gone = {
  readonly [K in 'clients' | 'people' | 'workshops' | 'topics' | 'terms']: ReadonlySet<string>;
};

/** What cannot be without these workshops, topics, terms, clients and people; a round loses a topic that goes, and goes with its last. */
export function workshopsWithout(dossier: Dossier, gone: Gone): Change {
  if (Object.values(gone).every((ids) => ids.size === 0)) return {};
  const topics = dossier.topics.filter(({ id, workshop }) => gone.topics.has(id) || gone.workshops.has(workshop));
  const ids = new Set<string>(topics.map(({ id }) => id));
  const touched = dossier.rounds.filter(
    ({ workshop, topics: of }) => gone.workshops.has(workshop) || of.some((id) => ids.has(id)),
  );
  const left = touched
    .filter(({ workshop }) => !gone.workshops.has(workshop))
    .map((round) => ({ before: round, after: { ...round, topics: round.topics.filter((id) => !ids.has(id)) } }))
    .filter(({ after }) => after.topics.length > 0);
  const kept = new Set(left.map(({ before }) => before));
  const rounds = touched.filter((round) => !kept.has(round));
  const lost = new Set<string>(rounds.map(({ id }) => id));
  return combine(
    removed('topics', topics),
    removed('rounds', rounds),
    updated(
      'rounds',
      left.map(({ before, after }) => [before, after]),
    ),
    removed(
      'votes',
      dossier.votes.filter(({ round, topic, client }) => lost.has(round) || ids.has(topic) || gone.clients.has(client)),
    ),
    removed(
      'parked',
      dossier.parked.filter(({ workshop }) => gone.workshops.has(workshop)),
    ),
    removed('seats', cellsOfGone(dossier.seats, gone.workshops, gone.people)),
    removed('outcomes', cellsOfGone(dossier.outcomes, ids, gone.clients)),
    removed('readings', cellsOfGone(dossier.readings, gone.terms, gone.clients)),
  );
}
