import type { Dossier } from '#src/dossier/dossier.ts';
import type { Round, RoundState } from '#src/dossier/round.ts';
import type { Topic, TopicStage } from '#src/dossier/topic.ts';

/** Where a topic stands in the cycle of DOMAIN D4. */
export type TopicState = {
  readonly kind: TopicStage | RoundState;
  /** Its latest round; null = not voted on yet. */
  readonly round: Round | null;
  /** How often it was voted on again. */
  readonly revotes: number;
};

/** The rounds a topic was or is in, oldest first. */
export function roundsOf(dossier: Pick<Dossier, 'rounds'>, topic: string): readonly Round[] {
  return dossier.rounds
    .filter(({ topics }) => (topics as readonly string[]).includes(topic))
    .toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
}

/** [WS6] The state of its latest round, until somebody took the topic further after that round. */
export function topicState(dossier: Pick<Dossier, 'rounds'>, topic: Topic): TopicState {
  const rounds = roundsOf(dossier, topic.id);
  const round = rounds.at(-1) ?? null;
  const revotes = Math.max(0, rounds.length - 1);
  const isFurther = topic.stage !== 'planned' && topic.steps.at(-1)?.round === (round?.id ?? null);
  return { kind: round === null || isFurther ? topic.stage : round.state, round, revotes };
}
