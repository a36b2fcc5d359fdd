import type { ClassResult } from '#src/analysis/workshop/class-result.ts';
import type { KanoResult } from '#src/analysis/workshop/kano-result.ts';
import type { PairsResult } from '#src/analysis/workshop/pairs-result.ts';
import type { PointsResult } from '#src/analysis/workshop/points-result.ts';
import type { Order, RankingResult } from '#src/analysis/workshop/ranking-result.ts';
import type { ScoresResult } from '#src/analysis/workshop/scores-result.ts';
import { type TopicResult, topicResult } from '#src/analysis/workshop/topic-result.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Slide, SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerClient, Place } from '#src/views/beamer/parts.ts';
import { itemOf, nameOf } from '#src/views/beamer/item.ts';
import { type BeamerSource, clientAt } from '#src/views/beamer/source.ts';
import { classesSlide } from './classes.ts';
import { votedOptions } from './options.ts';

/** What the last revealed round about a topic came to, by its method; null before there is one. */
export function resultSlide(source: BeamerSource, topic: Topic): Slide | null {
  const found = topicResult(source.dossier, source.workshop, topic);
  if (found === null) return null;
  const { result } = found;
  switch (result.kind) {
    case 'moscow':
      return classesSlide(source, found, result);
    case 'points':
      return pointsSlide(source, found, result);
    case 'pairs':
      return pairsSlide(source, found, result);
    case 'ranking':
      return rankingSlide(source, found, result);
    case 'kano':
      return kanoSlide(source, found, result);
    case 'scores':
      return scoresSlide(source, found, result);
    case 'stance':
      return votedOptions(source, found, result);
  }
}

/** Lines of clients that are still there, each with its drawing. */
function drawn<L extends { readonly client: string }>(
  source: BeamerSource,
  lines: readonly L[],
): readonly { readonly line: L; readonly client: BeamerClient }[] {
  return lines.flatMap((line) => {
    const client = clientAt(source, line.client);
    return client === null ? [] : [{ line, client }];
  });
}

function pointsSlide(source: BeamerSource, { topic }: TopicResult, result: PointsResult): SlideOf<'figures'> {
  const lines = drawn(source, result.clients);
  return {
    kind: 'figures',
    item: itemOf(source, topic),
    measure: 'points',
    clients: lines.map(({ client }) => client),
    rows: topic.subjects.map((subject, at) => ({
      ...nameOf(source, subject),
      figure: result.subjects[at]?.equal ?? null,
      perClient: lines.map(({ line }) => line.points?.[at] ?? null),
    })),
    consensus: null,
  };
}

function pairsSlide(source: BeamerSource, { topic }: TopicResult, result: PairsResult): SlideOf<'figures'> {
  const lines = drawn(source, result.clients);
  const hundredths = (weight: number | undefined) => (weight === undefined ? null : weight * 100);
  const { consensus, word } = result;
  return {
    kind: 'figures',
    item: itemOf(source, topic),
    measure: 'weight',
    clients: lines.map(({ client }) => client),
    rows: topic.subjects.map((subject, at) => ({
      ...nameOf(source, subject),
      figure: hundredths(result.geometric?.[at]),
      perClient: lines.map(({ line }) => hundredths(line.weights?.[at])),
    })),
    consensus: consensus === null || word === null ? null : { share: consensus, word },
  };
}

function rankingSlide(source: BeamerSource, { topic }: TopicResult, result: RankingResult): SlideOf<'ranking'> {
  const { harmony, tied, duels } = result;
  return {
    kind: 'ranking',
    item: itemOf(source, topic),
    orders: (['borda', 'copeland', 'schulze'] as const).map((rule) => ({
      rule,
      places: placesOf(source, topic, result[rule].order),
    })),
    tied,
    duels,
    harmony: harmony === null ? null : { w: harmony.w, word: harmony.word },
  };
}

/** Subjects that are equal share a place, and the next one counts on. */
function placesOf(source: BeamerSource, { subjects }: Topic, order: Order): readonly Place[] {
  return order.flatMap((group, at) => {
    const before = order.slice(0, at).reduce((sum, { length }) => sum + length, 0);
    return group.flatMap((id) => {
      const subject = subjects.find((each) => each.id === id);
      return subject === undefined ? [] : [{ place: before + 1, ...nameOf(source, subject) }];
    });
  });
}

function kanoSlide(source: BeamerSource, { topic }: TopicResult, result: KanoResult): SlideOf<'kano'> {
  return {
    kind: 'kano',
    item: itemOf(source, topic),
    lines: drawn(source, result.clients).map(({ line, client }) => ({
      client,
      category: line.summary?.category ?? null,
    })),
    isSplit: result.isSplit,
  };
}

function scoresSlide(source: BeamerSource, { topic }: TopicResult, result: ScoresResult): SlideOf<'scores'> {
  return {
    kind: 'scores',
    item: itemOf(source, topic),
    lines: drawn(source, result.clients).map(({ line: { scores, wsjf, valueForEffort }, client }) => ({
      client,
      value: scores.value,
      time: scores.time,
      risk: scores.risk,
      effort: scores.effort,
      wsjf,
      valueForEffort,
    })),
  };
}

/** Of a topic voted on by class. */
export type ClassFound = Omit<TopicResult, 'result'> & { readonly result: ClassResult };

export function classFound(source: BeamerSource, topic: Topic): ClassFound | null {
  const found = topic.method === 'moscow' ? topicResult(source.dossier, source.workshop, topic) : null;
  return found === null || found.result.kind !== 'moscow' ? null : { ...found, result: found.result };
}
