import { useEffect, useMemo, useRef, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import { currentStatus, useDossier } from '#renderer/store/document.ts';
import { allSent } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { stopJob } from '#renderer/store/jobs.ts';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';

export type Concessions = {
  /** The last answer; it may be of before the last edit, see `isOld`. */
  readonly found: readonly SupplierConcessions[] | null;
  readonly isOld: boolean;
  /** The job under way, to show how far it is. */
  readonly job: string | null;
  readonly hasFailed: boolean;
  readonly look: () => void;
  readonly stop: () => void;
};

/** Up to so many answers the search takes part of a second, so it starts by itself; more are searched when asked. */
const smallCells = 2_000;
/** One edit often follows another. */
const PAUSE_MS = 400;
/** For all suppliers together. */
const SECONDS = 60;

/** [SU16] The smallest sets of concessions, worked out in a worker. */
export function useConcessions(evidence: Evidence): Concessions {
  const { clients, suppliers, requirements, positions, offers } = useDossier((dossier) => dossier);
  const question = useMemo(
    () => ({ clients, suppliers, requirements, positions, offers, evidence }),
    [clients, suppliers, requirements, positions, offers, evidence],
  );
  const [answer, setAnswer] = useState<{ of: object; found: readonly SupplierConcessions[] } | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const [failed, setFailed] = useState<object | null>(null);
  const running = useRef<string | null>(null);
  const isSmall = requirements.length * suppliers.length <= smallCells;
  const stop = (): void => {
    if (running.current !== null) void stopJob(running.current);
    running.current = null;
    setJob(null);
  };
  const look = (): void => {
    stop();
    const own = freshId<string>();
    running.current = own;
    setJob(own);
    void ask(own, evidence).then((found) => {
      if (running.current !== own) return;
      running.current = null;
      setJob(null);
      if (found === null) setFailed(question);
      else setAnswer({ of: question, found });
    });
  };
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    if (!isSmall) return;
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [question, isSmall]);
  useEffect(() => () => void (running.current !== null && stopJob(running.current)), []);
  return {
    found: answer?.found ?? null,
    isOld: answer !== null && answer.of !== question,
    job,
    hasFailed: failed === question,
    look,
    stop,
  };
}

/** Null when it was stopped or could not be worked out. */
async function ask(job: string, evidence: Evidence): Promise<readonly SupplierConcessions[] | null> {
  await allSent();
  const { session } = currentStatus();
  if (session === null) return null;
  const done = await callHost('suppliers.concessions', { session, job, evidence, seconds: SECONDS });
  return done.ok ? done.value : null;
}
