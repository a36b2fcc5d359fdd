import { useState } from 'react';
import type { PackageQuestion } from '#src/analysis/package/question.ts';
import type { PackageBase } from '#src/analysis/package/package-base.ts';
import { type Answering, useAnswer } from './use-answer.ts';

type Kind = PackageQuestion['kind'];

/** A single package that took longer than this makes what needs many of them wait until it is asked for. */
const QUICK_MS = 4000;
/** So few requirements are quick on any computer, however busy it is. */
const FEW = 60;

export type SideAnswering<K extends Kind> = Answering<K> & {
  /** It waits to be asked for, because it may take long. */
  readonly isWaiting: boolean;
  readonly ask: () => void;
};

/** [PK41] What explains the package: asked by itself where that is quick, else when somebody wants it. */
export function useSide<K extends Kind>(
  question: Extract<PackageQuestion, { kind: K }>,
  base: PackageBase,
  best: Answering<'best'>,
): SideAnswering<K> {
  const key = JSON.stringify(question);
  const [wanted, setWanted] = useState<string | null>(null);
  const isQuick = best.tookMs !== null && (base.requirements.length <= FEW || best.tookMs < QUICK_MS);
  const isAsked = (isQuick || wanted === key) && best.answer?.kind === 'found' && !best.isStale;
  const answering = useAnswer(isAsked ? question : null, base, 'side');
  return {
    ...answering,
    isWaiting: !isQuick && wanted !== key && best.tookMs !== null && !best.isStale && answering.job === null,
    ask: () => setWanted(key),
  };
}
