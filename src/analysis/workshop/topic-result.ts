import type { Dossier } from '#src/dossier/dossier.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { ballotsOf, revealedRounds } from './ballots.ts';
import { type ClassResult, classResult } from './class-result.ts';
import { type KanoResult, kanoResult } from './kano-result.ts';
import { type PairsResult, pairsResult } from './pairs-result.ts';
import { type PointsResult, pointsResult } from './points-result.ts';
import { type RankingResult, rankingResult } from './ranking-result.ts';
import { type RoundChange, roundChange } from './round-change.ts';
import { type ScoresResult, scoresResult } from './scores-result.ts';
import { type StanceResult, stanceResult } from './stance-result.ts';
import { type Turnout, turnoutOf } from './turnout.ts';

export type MethodResult =
  | ClassResult
  | PointsResult
  | RankingResult
  | PairsResult
  | KanoResult
  | ScoresResult
  | StanceResult;

export type TopicResult = {
  readonly topic: Topic;
  /** The round it is of: the last one that was revealed. */
  readonly round: Round;
  readonly revotes: number;
  readonly turnout: Turnout;
  readonly result: MethodResult;
  /** Against the round before; only for classes, and null at the first. */
  readonly change: RoundChange | null;
};

/** [WL1] What the last revealed round about a topic says; null before there is one, and when nobody voted. */
export function topicResult(dossier: Dossier, workshop: Workshop, topic: Topic): TopicResult | null {
  const rounds = revealedRounds(dossier, topic.id);
  const round = rounds.at(-1);
  return round === undefined ? null : resultOfRound(dossier, workshop, topic, round);
}

/** The same of an earlier round. */
export function resultOfRound(dossier: Dossier, workshop: Workshop, topic: Topic, round: Round): TopicResult | null {
  const ballots = ballotsOf(dossier, topic.id, round.id);
  const earlier = revealedRounds(dossier, topic.id).filter(({ number }) => number < round.number);
  const before = earlier.at(-1);
  const result = methodResult(dossier, workshop, topic, round);
  if (result === null) return null;
  return {
    topic,
    round,
    revotes: earlier.length,
    turnout: turnoutOf(round, ballots),
    result,
    change: before === undefined || topic.method !== 'moscow' ? null : roundChange(dossier, topic, before, round),
  };
}

function methodResult(dossier: Dossier, workshop: Workshop, topic: Topic, round: Round): MethodResult | null {
  const ballots = ballotsOf(dossier, topic.id, round.id);
  const subjects = topic.subjects.map(({ id }) => id);
  switch (topic.method) {
    case 'moscow':
      return classResult(dossier, workshop, topic, round);
    case 'points':
      return pointsResult(subjects, ballots);
    case 'ranking':
      return rankingResult(subjects, ballots);
    case 'pairs':
      return pairsResult(subjects, ballots);
    case 'kano':
      return kanoResult(ballots);
    case 'scores':
      return scoresResult(ballots);
    case 'stance':
      return stanceResult(subjects, ballots);
    case null:
      return null;
  }
}
