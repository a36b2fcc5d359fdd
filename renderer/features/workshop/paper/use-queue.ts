import { useRef, useState } from 'react';

/**
 * [PS3] Keys wait while a vote is on its way into the box: whoever types faster than a disk writes would else lose one, and
 * every vote after it would be of the wrong topic. They are dropped where the entry stops, for they were meant to follow.
 */
export function useQueue() {
  const [turn, setTurn] = useState(0);
  const isBusy = useRef(false);
  const waiting = useRef<string[]>([]);
  const through = async (work: () => Promise<boolean>): Promise<void> => {
    isBusy.current = true;
    if (!(await work())) waiting.current = [];
    setTurn((now) => now + 1);
  };
  return {
    /** Counts what was done, so that the page knows it has caught up. */
    turn,
    /** `work` says whether the entry goes on. */
    run: (work: () => Promise<boolean>): void => void through(work),
    /** Whether this key has to wait; if so, it does. */
    waits: (key: string): boolean => {
      if (isBusy.current) waiting.current.push(key);
      return isBusy.current;
    },
    /** The page has caught up: the key that waited longest. */
    next: (): string | undefined => {
      isBusy.current = false;
      return waiting.current.shift();
    },
  };
}
