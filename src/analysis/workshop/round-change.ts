import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { changedVotes, fewestChanged, stableBelow } from '#src/methods/changed.ts';
import { answersBy, type Ballots, ballotsOf } from './ballots.ts';
import { byStep, classSteps, countsOf, middleClass } from './class-counts.ts';

export type ClientChange = {
  readonly client: ClientId;
  readonly from: Priority | null;
  readonly to: Priority | null;
  readonly changed: number;
};

export type RoundChange = {
  readonly before: Round;
  /** Clients of which a vote or the middle changed. */
  readonly clients: readonly ClientChange[];
  readonly changed: number;
  /** Votes given in both rounds. */
  readonly of: number;
  /** 0..1; null when nobody voted twice. */
  readonly share: number | null;
  /** So few votes changed that another round brings little. */
  readonly isStable: boolean;
  /** Votes have no names, so that crossings are not seen: at least this many. */
  readonly isAtLeast: boolean;
};

/** [WL7] What changed between two rounds about a topic: by person where names are shown, else by counts per client. */
export function roundChange(dossier: Dossier, topic: Topic, before: Round, after: Round): RoundChange {
  const old = ballotsOf(dossier, topic.id, before.id);
  const now = ballotsOf(dossier, topic.id, after.id);
  const lines = now.map((ballots, at) => lineOf(old[at] as Ballots, ballots));
  const changed = lines.reduce((sum, line) => sum + line.changed, 0);
  const of = lines.reduce((sum, line) => sum + line.of, 0);
  const share = of === 0 ? null : changed / of;
  return {
    before,
    clients: lines
      .filter((line) => line.changed > 0 || line.from !== line.to)
      .map(({ of: _, isNamed: __, ...line }) => line),
    changed,
    of,
    share,
    isStable: share !== null && share < stableBelow,
    isAtLeast: lines.some(({ isNamed }) => !isNamed),
  };
}

type Line = ClientChange & { readonly of: number; readonly isNamed: boolean };

function lineOf(before: Ballots, after: Ballots): Line {
  const [old, now] = [before, after].map((ballots) =>
    byStep(countsOf(answersBy(ballots, 'moscow').map(({ priority }) => priority))),
  ) as [readonly number[], readonly number[]];
  const base = { client: after.client, from: middleClass(old), to: middleClass(now) };
  const isNamed = [...before.cast, ...after.cast].every(({ person }) => person !== null);
  if (!isNamed) return { ...base, changed: fewestChanged(old, now), of: Math.min(total(old), total(now)), isNamed };
  const later = new Map(after.cast.map(({ person, answer }) => [person, answer]));
  const both = before.cast.flatMap(({ person, answer }) => {
    const next = later.get(person);
    return answer.method === 'moscow' && next?.method === 'moscow' ? [[answer.priority, next.priority] as const] : [];
  });
  const steps = (at: 0 | 1) => both.map((pair) => classSteps.indexOf(pair[at]));
  return { ...base, changed: changedVotes(steps(0), steps(1)), of: both.length, isNamed };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
