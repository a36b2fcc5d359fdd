import { useEffect, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import { currentStatus, useStatus } from '#renderer/store/document.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { stopJob } from '#renderer/store/jobs.ts';
import { usePackage } from '#renderer/features/package/package-state.ts';
import type { PackageAnswers } from '#src/analysis/package/answers.ts';
import type { PackageBase } from '#src/analysis/package/package-base.ts';
import type { PackageQuestion } from '#src/analysis/package/question.ts';
import type { Problem } from '#src/base/result.ts';
import { lanes } from './lanes.ts';

type Kind = PackageQuestion['kind'];

export type Answering<K extends Kind> = {
  /** The last answer, shown until the next one is there; null before the first. */
  readonly answer: PackageAnswers[K] | null;
  /** It is of an earlier question. */
  readonly isStale: boolean;
  /** The search under way, for its progress and its end; null when there is none. */
  readonly job: string | null;
  readonly tookMs: number | null;
  readonly problem: Problem | null;
};

/** So long a slider may rest before its question is asked. */
const REST_MS = 160;
/** Answers kept, so that going back to an earlier question shows it at once. */
const KEPT = 60;

type Kept = { readonly answer: unknown; readonly tookMs: number };
const kept = new WeakMap<PackageBase, Map<string, Kept>>();

function keptFor(base: PackageBase): Map<string, Kept> {
  const known = kept.get(base) ?? new Map<string, Kept>();
  kept.set(base, known);
  return known;
}

function keep(base: PackageBase, key: string, answer: Kept): void {
  const known = keptFor(base);
  known.set(key, answer);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
}

type State = {
  readonly of: string;
  readonly base: PackageBase;
  readonly answer: unknown;
  readonly tookMs: number | null;
  readonly problem: Problem | null;
};

/** [PK41] Asks a worker anew when question or dossier changes; null asks nothing. */
export function useAnswer<K extends Kind>(
  question: Extract<PackageQuestion, { kind: K }> | null,
  base: PackageBase,
  lane: keyof typeof lanes,
): Answering<K> {
  const hasArrived = useStatus(({ pending }) => pending === 0);
  const { gap, seconds, round } = usePackage();
  const [shown, setShown] = useState<State | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const key = question === null ? null : JSON.stringify([question, gap, seconds, round]);
  const before = key === null ? undefined : keptFor(base).get(key);
  if (key !== null && before !== undefined && (shown?.of !== key || shown.base !== base))
    setShown({ of: key, base, problem: null, ...before });
  const isThere = shown !== null && shown.of === key && shown.base === base;
  useEffect(() => {
    if (key === null || !hasArrived || keptFor(base).has(key)) return;
    let isOver = false;
    const id = freshId<string>();
    const ask = async (): Promise<void> => {
      const { session } = currentStatus();
      if (isOver || session === null) return;
      setJob(id);
      const since = performance.now();
      const [asked] = JSON.parse(key) as [PackageQuestion];
      const result = await callHost('package.ask', { session, job: id, question: asked, gap, seconds });
      if (isOver) return;
      const tookMs = performance.now() - since;
      setJob(null);
      if (result.ok) keep(base, key, { answer: result.value.answer, tookMs });
      setShown({
        of: key,
        base,
        answer: result.ok ? result.value.answer : null,
        tookMs,
        problem: result.ok ? null : result.problem,
      });
    };
    const timer = setTimeout(() => void lanes[lane].turn(ask), REST_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
      setJob(null);
      void stopJob(id);
    };
  }, [key, base, hasArrived, lane, gap, seconds]);
  return {
    answer: (shown?.answer ?? null) as PackageAnswers[K] | null,
    isStale: !isThere,
    job,
    tookMs: shown?.tookMs ?? null,
    problem: shown?.problem ?? null,
  };
}
