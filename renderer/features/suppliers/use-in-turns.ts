import { useEffect, useState } from 'react';
import { inTurns } from '#renderer/store/turns.ts';
import type { Steps } from '#src/base/steps.ts';

/**
 * Does `make` in turns whenever it is another function; the last answer stands until the next is there. Null before the first.
 * What takes one turn is there before the screen is drawn.
 */
export function useInTurns<T>(make: () => Steps<T>): T | null {
  const [done, setDone] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    let isOver = false;
    void inTurns(make(), () => isOver, noNews).then((answer) => {
      if (!isOver && answer !== null) setDone(answer);
    });
    return () => {
      isOver = true;
    };
  }, [make]);
  return done?.value ?? null;
}

function noNews(): void {}
