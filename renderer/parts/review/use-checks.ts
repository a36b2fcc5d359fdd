import { useEffect, useState } from 'react';
import { currentDossier, useDocument } from '#renderer/store/document.ts';
import { type Checks, noChecks, updateChecks } from '#src/analysis/checks/checks.ts';

/** How long typing must rest before the dossier is looked at again. */
const restMs = 200;

/** Findings on the open dossier, following its edits after a short rest. */
export function useChecks(): Checks {
  const [checks, setChecks] = useState<Checks>(() => updateChecks(noChecks, currentDossier()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = useDocument.subscribe((now, before) => {
      if (now.dossier === before.dossier) return;
      clearTimeout(timer);
      timer = setTimeout(() => setChecks((known) => updateChecks(known, currentDossier())), restMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return checks;
}
