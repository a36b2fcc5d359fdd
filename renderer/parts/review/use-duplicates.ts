import { useCallback, useEffect, useState } from 'react';
import { currentDossier } from '#renderer/store/document.ts';
import { type Duplicate, duplicatesInSteps } from '#src/analysis/duplicates/duplicates.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** A turn is shorter than half a frame, so that scrolling and typing go on. */
const turnMs = 7;

export type Search = {
  /** null while it runs or was stopped. */
  readonly found: readonly Duplicate[] | null;
  /** 0 to 1 while it runs, else null. */
  readonly progress: number | null;
  /** On which requirements it looked. */
  readonly of: readonly Requirement[];
};

/** Looks for duplicates in short turns; `again` starts over on the dossier as it is then. */
export function useDuplicates(): Search & { readonly again: () => void; readonly stop: () => void } {
  const [run, setRun] = useState(0);
  const [search, setSearch] = useState<Search>({ found: null, progress: 0, of: [] });
  useEffect(() => {
    if (run < 0) return;
    const { requirements } = currentDossier();
    const steps = duplicatesInSteps(requirements);
    const total = 2 * Math.max(1, requirements.length);
    let done = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn = (): void => {
      const end = performance.now() + turnMs;
      while (performance.now() < end) {
        const step = steps.next();
        if (step.done === true) return setSearch({ found: step.value, progress: null, of: requirements });
        done += 1;
      }
      setSearch({ found: null, progress: done / total, of: requirements });
      timer = setTimeout(turn, 0);
    };
    timer = setTimeout(turn, 0);
    return () => clearTimeout(timer);
  }, [run]);
  const again = useCallback(() => setRun((before) => Math.abs(before) + 1), []);
  const stop = useCallback(() => {
    setRun((before) => -Math.abs(before) - 1);
    setSearch((before) => ({ ...before, progress: null }));
  }, []);
  return { ...search, again, stop };
}
