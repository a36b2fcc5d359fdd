import { useEffect, useMemo, useRef, useState } from 'react';
import { find } from '#src/base/table.ts';
import type { Side } from '#src/analysis/scenarios/difference.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { tookScenario, useScenario } from '#renderer/store/scenario.ts';
import { inTurns } from '#renderer/store/turns.ts';
import { type Computed, computing } from './compute.ts';

export type Computing = {
  /** The last answer, shown until the next one is there; null before the first. */
  readonly computed: Computed | null;
  /** 0..1 while it is computed, else null. */
  readonly share: number | null;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly again: () => void;
};

const noSteps: readonly ScenarioStep[] = [];

/** [Q11] Computes what is supposed, in turns; a change meanwhile begins anew. */
export function useComputed(): Computing {
  const now = useNow();
  const steps = useScenario((state) => state.steps);
  const againstId = useScenario((state) => state.against);
  const against = useDossier(({ scenarios }) =>
    againstId === null ? noSteps : (find(scenarios, againstId)?.steps ?? noSteps),
  );
  const [computed, setComputed] = useState<Computed | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  const question = useMemo(() => ({ now, against, steps, round }), [now, against, steps, round]);
  const [stopped, setStopped] = useState<typeof question | null>(null);
  const stopping = useRef(() => {});
  useEffect(() => {
    let isOver = false;
    const since = performance.now();
    stopping.current = () => {
      isOver = true;
      setStopped(question);
      setShare(null);
    };
    const heard = (done: number): void => {
      if (!isOver && performance.now() - since > 250) setShare(done);
    };
    void inTurns(computing(question), () => isOver, heard).then((done) => {
      if (isOver || done === null) return;
      setShare(null);
      setComputed(done.value);
      tookScenario(performance.now() - since);
    });
    return () => {
      isOver = true;
    };
  }, [question]);
  return {
    computed,
    share,
    isStopped: stopped === question,
    stop: () => stopping.current(),
    again: () => setRound((count) => count + 1),
  };
}

const felt = [
  'assignment',
  'clients',
  'themes',
  'requirements',
  'positions',
  'suppliers',
  'offers',
  'cases',
  'decisions',
  'ratifications',
] as const satisfies readonly (keyof Dossier)[];

/** The dossier as it is; the same object while nothing changed that a scenario is computed from, such as when one is kept. */
function useNow(): Side {
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const [side, setSide] = useState<Side>({ dossier, analysis });
  if (side.dossier !== dossier && felt.some((table) => side.dossier[table] !== dossier[table])) {
    const next = { dossier, analysis };
    setSide(next);
    return next;
  }
  return side;
}
