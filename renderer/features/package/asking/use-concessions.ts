import { useEffect, useMemo, useState } from 'react';
import { callHost } from '#renderer/bridge/current-host.ts';
import { currentStatus, useDossier, useStatus } from '#renderer/store/document.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { stopJob } from '#renderer/store/jobs.ts';
import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { lanes } from './lanes.ts';

export type Conceded = {
  readonly found: readonly SupplierConcessions[] | null;
  readonly isStale: boolean;
  readonly job: string | null;
};

/** [PK46] The smallest concessions per supplier, asked anew when positions, answers or requirements changed. */
export function useConcessions(seconds: number): Conceded {
  const { requirements, positions, clients, suppliers, offers } = useDossier((dossier) => dossier);
  const of = useMemo(
    () => ({ requirements, positions, clients, suppliers, offers }),
    [requirements, positions, clients, suppliers, offers],
  );
  const hasArrived = useStatus(({ pending }) => pending === 0);
  const [shown, setShown] = useState<{ of: unknown; found: readonly SupplierConcessions[] } | null>(null);
  const [job, setJob] = useState<string | null>(null);
  useEffect(() => {
    if (!hasArrived || of.suppliers.length === 0) return;
    let isOver = false;
    const id = freshId<string>();
    const ask = async (): Promise<void> => {
      const { session } = currentStatus();
      if (isOver || session === null) return;
      setJob(id);
      const result = await callHost('suppliers.concessions', { session, job: id, evidence: 'offered', seconds });
      if (isOver) return;
      setJob(null);
      if (result.ok) setShown({ of, found: result.value });
    };
    void lanes.side.turn(ask);
    return () => {
      isOver = true;
      setJob(null);
      void stopJob(id);
    };
  }, [of, hasArrived, seconds]);
  return { found: shown?.found ?? null, isStale: shown?.of !== of, job };
}
