import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { roundsOf, type TopicState, topicState } from './topic-state.ts';

/** The strip of a vote; DOMAIN D4 in five. */
export const runSteps = ['explain', 'vote', 'revealed', 'talk', 'outcome'] as const;
export type RunStep = (typeof runSteps)[number];

/** What the one button does next. `finish`: this item is over, on to the next. */
export type RunMove = 'open' | 'close' | 'reveal' | 'talk' | 'outcome' | 'finish' | 'end';

export type RunNow = {
  /** The agenda, in order. */
  readonly topics: readonly Topic[];
  /** What is worked on; null where the agenda is empty. */
  readonly topic: Topic | null;
  readonly at: number;
  readonly state: TopicState | null;
  readonly move: RunMove;
};

/** [WR10] */
export function stepOf(kind: TopicState['kind']): RunStep {
  switch (kind) {
    case 'planned':
    case 'draft':
      return 'explain';
    case 'open':
    case 'closed':
      return 'vote';
    case 'revealed':
      return 'revealed';
    case 'discussed':
      return 'talk';
    default:
      return 'outcome';
  }
}

const moves: Readonly<Partial<Record<TopicState['kind'], RunMove>>> = {
  planned: 'open',
  draft: 'open',
  open: 'close',
  closed: 'reveal',
  revealed: 'talk',
  discussed: 'outcome',
};

/** [WR11] What isn't voted on has one step: on to the next item. After the last one the workshop is closed. */
export function moveOf({ method }: Topic, kind: TopicState['kind'], isLast: boolean): RunMove {
  const onward = isLast ? 'end' : 'finish';
  return method === null ? onward : (moves[kind] ?? onward);
}

/** What is worked on: the item that was chosen, else the one that the dossier says [WR12]. */
export function runNow(dossier: Pick<Dossier, 'topics' | 'rounds'>, workshop: string, chosen: string | null): RunNow {
  const topics = dossier.topics.filter((topic) => topic.workshop === workshop).toSorted(byOrder);
  const topic = topics.find(({ id }) => id === chosen) ?? topicAtWork(dossier, topics);
  if (topic === null) return { topics, topic, at: -1, state: null, move: 'end' };
  const at = topics.indexOf(topic);
  const state = topicState(dossier, topic);
  return { topics, topic, at, state, move: moveOf(topic, state.kind, at === topics.length - 1) };
}

/**
 * [WR12] After a crash the window finds its item in the dossier: one that people are voting on, else the one on which
 * something happened last; what isn't voted on and was dealt with makes way for the item after it.
 */
export function topicAtWork(dossier: Pick<Dossier, 'rounds'>, topics: readonly Topic[]): Topic | null {
  const voting = topics.find((topic) => {
    const { kind } = topicState(dossier, topic);
    return kind === 'open' || kind === 'closed';
  });
  if (voting !== undefined) return voting;
  let last: Topic | null = null;
  let lastAt = '';
  for (const topic of topics) {
    const at = lastMoment(dossier, topic);
    if (at !== null && at > lastAt) [last, lastAt] = [topic, at];
  }
  if (last === null) return topics[0] ?? null;
  return last.method === null ? (topics[topics.indexOf(last) + 1] ?? last) : last;
}

function lastMoment(dossier: Pick<Dossier, 'rounds'>, topic: Topic): string | null {
  const asked = roundsOf(dossier, topic.id)
    .filter(({ state }) => state !== 'draft')
    .flatMap(({ steps }) => steps.map(({ at }) => at));
  return [...asked, ...topic.steps.map(({ at }) => at)].toSorted().at(-1) ?? null;
}
