import { create } from 'zustand';

/** A large block that is being read; the window goes on answering meanwhile. */
export type Pasting = {
  readonly since: number;
  /** 0 to 1. */
  readonly share: number;
  readonly stop: () => void;
};

export const usePasting = create<{ readonly pasting: Pasting | null }>()(() => ({ pasting: null }));

/** How the paste can be followed and stopped; one at a time, a later one stops the one before. */
export type PasteCourse = {
  readonly isStopped: () => boolean;
  readonly heard: (share: number) => void;
  readonly end: () => void;
};

export function startPasting(): PasteCourse {
  usePasting.getState().pasting?.stop();
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    end();
  };
  const end = (): void => {
    if (usePasting.getState().pasting?.stop === stop) usePasting.setState({ pasting: null });
  };
  const own = { since: performance.now(), stop };
  usePasting.setState({ pasting: { ...own, share: 0 } });
  return {
    isStopped: () => isStopped,
    heard: (share) => usePasting.setState({ pasting: { ...own, share } }),
    end,
  };
}
