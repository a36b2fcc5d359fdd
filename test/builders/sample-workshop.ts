import { gridOf } from '#src/base/grid.ts';
import { ordersBetween } from '#src/base/order.ts';
import { tableOf } from '#src/base/table.ts';
import type { Answer } from '#src/dossier/answer.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Votes } from '#src/dossier/votes.ts';
import { pairsOf } from '#src/methods/judgements.ts';
import { sampleClients, sampleRatios, sampleThemes, sampleVotes } from './sample-votes.ts';
import { aRound, aSeat, aTopic, aWorkshop, theVotes } from './workshop-records.ts';

type Workshops = Pick<Dossier, 'workshops' | 'seats' | 'topics' | 'rounds' | 'votes'>;

const awardCriteria = [
  ['functionality', 'Functionaliteit'],
  ['support', 'Ondersteuning'],
  ['security', 'Beveiliging'],
  ['transition', 'Transitie'],
] as const;
const blind = 'WS1';

/** The blind round before the workshop: forty items by class, the themes by points and by rank, the award criteria in pairs. */
export function sampleWorkshop({ requirements, themes }: Pick<Dossier, 'requirements' | 'themes'>): Workshops {
  const items = requirements.map(({ id, title }) =>
    aTopic(`V-${id}`, blind, {
      title,
      minutes: 0,
      subjects: [{ kind: 'requirement', id, label: '' }],
    }),
  );
  const subjects = themes.map(({ id }) => ({ kind: 'theme', id, label: '' }) as const);
  const others = [
    aTopic('V-punten', blind, {
      title: 'Honderd punten over de thema’s',
      question: 'Verdeel honderd punten over de zes thema’s.',
      method: 'points',
      subjects,
    }),
    aTopic('V-volgorde', blind, {
      title: 'Volgorde van de thema’s',
      question: 'Welk thema weegt voor uw gemeente het zwaarst, welk het lichtst?',
      method: 'ranking',
      subjects,
    }),
    aTopic('V-gunning', blind, {
      title: 'Gunningscriteria in paren',
      question: 'Hoeveel zwaarder weegt het ene criterium dan het andere?',
      method: 'pairs',
      subjects: awardCriteria.map(([id, label]) => ({ kind: 'criterion', id, label })),
    }),
  ];
  const topics = inOrder([...items, ...others]);
  const rounds = [
    roundOf(
      1,
      items.map(({ id }) => id),
      3,
    ),
    ...others.map(({ id }, at) => roundOf(at + 2, [id], 1)),
  ];
  return {
    workshops: [
      aWorkshop(blind, {
        title: 'Blinde voorronde',
        purpose: 'Zien waarover de vier gemeenten het al eens zijn, zodat de workshop gaat over de rest.',
        day: '2026-02-26',
        startsAt: null,
        place: 'Thuis, vooraf',
        stage: 'ended',
        startedAt: '2026-02-26T08:00Z',
        endedAt: '2026-02-27T16:00Z',
      }),
    ],
    seats: gridOf(
      sampleClients.flatMap((client) => [1, 2, 3].map((at) => aSeat(blind, `${client}-${at}`))),
      rowOf,
      columnOf,
    ),
    topics: tableOf(topics),
    rounds: tableOf(rounds),
    votes: tableOf([...items.flatMap((topic) => classVotes(topic)), ...otherVotes(others)]),
  };
}

function inOrder(topics: readonly Topic[]): readonly Topic[] {
  const orders = ordersBetween(null, null, topics.length);
  return topics.map((topic, at) => ({ ...topic, order: orders[at] ?? topic.order }));
}

function roundOf(number: number, topics: readonly string[], perClient: number): Round {
  const cast = perClient * sampleClients.length;
  return aRound(`VR${number}`, blind, topics, {
    number,
    seconds: null,
    steps: [
      { state: 'open', at: '2026-02-26T08:00Z', by: 'Regisseur' },
      { state: 'closed', at: '2026-02-27T15:55Z', by: 'Regisseur' },
      { state: 'revealed', at: '2026-02-27T16:00Z', by: 'Regisseur' },
    ],
    turnout: sampleClients.map((client) => ({ client, entitled: perClient, cast: perClient })),
    ways: { phone: cast, paper: 0, spoken: 0 },
  });
}

/** Sorted by their text, as the reveal does: the letters of the source tell who said what. */
function nameless(answers: readonly Answer[]): readonly Answer[] {
  return answers.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function classVotes(topic: Topic): readonly Votes[] {
  const said = sampleVotes.moscow[topic.subjects[0]?.id ?? ''] ?? {};
  return sampleClients.map((client) =>
    theVotes(
      'VR1',
      topic.id,
      client,
      nameless(
        [...(said[client] ?? '')].map((letter) => ({ method: 'moscow', priority: letter as 'M', points: null })),
      ),
    ),
  );
}

/** Themes and criteria were answered by a client's people together: one ballot each. */
function otherVotes([points, ranking, pairs]: readonly Topic[]): readonly Votes[] {
  return sampleClients.flatMap((client) => [
    ...voteOf('VR2', points, client, {
      method: 'points',
      points: sampleThemes.map((subject) => ({ subject, points: sampleVotes.themePoints[client]?.[subject] ?? 0 })),
    }),
    ...voteOf('VR3', ranking, client, {
      method: 'ranking',
      ranks: (sampleVotes.themeRanking[client] ?? []).map((subject) => [subject]),
    }),
    ...voteOf('VR4', pairs, client, {
      method: 'pairs',
      pairs: pairsOf(awardCriteria.length).map(([a, b], at) => ({
        a: awardCriteria[a]?.[0] ?? '',
        b: awardCriteria[b]?.[0] ?? '',
        ratio: sampleRatios(client)[at] ?? 1,
      })),
    }),
  ]);
}

function voteOf(round: string, topic: Topic | undefined, client: string, answer: Answer): readonly Votes[] {
  return topic === undefined ? [] : [theVotes(round, topic.id, client, [answer])];
}
