import { useCallback, useEffect, useState } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { type Compared, compareWith } from '#renderer/store/merging.ts';
import type { Result } from '#src/base/result.ts';

export type Looked = {
  /** null until the host answered. */
  readonly result: Result<Compared> | null;
  /** It was looked at before, and is another now. */
  readonly isAgain: boolean;
  readonly lookAgain: () => void;
};

/** What another copy holds, looked at once more when the file on the disk changes meanwhile. */
export function useComparison(path: string | null): Looked {
  const [looked, setLooked] = useState<{ readonly result: Result<Compared>; readonly isAgain: boolean } | null>(null);
  const [round, setRound] = useState(0);
  const onDisk = useStatus((status) => (path === null ? status.disk : null));
  useEffect(() => {
    let isWanted = true;
    void compareWith(path).then((result) => {
      if (isWanted) setLooked((before) => ({ result, isAgain: before !== null && !isSameCopy(before.result, result) }));
    });
    return () => {
      isWanted = false;
    };
  }, [path, onDisk, round]);
  const lookAgain = useCallback(() => setRound((count) => count + 1), []);
  return { result: looked?.result ?? null, isAgain: looked?.isAgain ?? false, lookAgain };
}

function isSameCopy(a: Result<Compared>, b: Result<Compared>): boolean {
  return a.ok && b.ok && a.value.about.state === b.value.about.state && a.value.about.seq === b.value.about.seq;
}
