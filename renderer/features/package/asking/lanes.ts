/** Who waits for a turn: one question after another, so that a machine is not asked to do everything at once. */
export type Lane = { readonly turn: <T>(run: () => Promise<T>) => Promise<T> };

function lane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    turn: (run) => {
      const next = last.then(run, run);
      last = next.catch(() => {});
      return next;
    },
  };
}

/** What the screen is about has a lane of its own, so that it never waits for what explains it. */
export const lanes = { main: lane(), side: lane() } as const;
