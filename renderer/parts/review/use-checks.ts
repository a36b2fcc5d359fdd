import { useEffect, useState } from 'react';
import { currentDossier, useDocument } from '#renderer/store/document.ts';
import { inTurns } from '#renderer/store/turns.ts';
import { type Checks, checksInSteps, noChecks } from '#src/analysis/checks/checks.ts';

/** How long typing must rest before the dossier is looked at again. */
const restMs = 200;

/** Findings on the open dossier, in short turns, following its edits after a short rest; null until the first are there. */
export function useChecks(): Checks | null {
  const [checks, setChecks] = useState<Checks | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = noChecks;
    let run = 0;
    const look = async (): Promise<void> => {
      run += 1;
      const own = run;
      const done = await inTurns(
        checksInSteps(known, currentDossier()),
        () => run !== own,
        () => undefined,
      );
      if (done === null || run !== own) return;
      known = done.value;
      setChecks(known);
    };
    const stop = useDocument.subscribe((now, before) => {
      if (now.dossier === before.dossier) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), restMs);
    });
    void look();
    return () => {
      run += 1;
      stop();
      clearTimeout(timer);
    };
  }, []);
  return checks;
}
