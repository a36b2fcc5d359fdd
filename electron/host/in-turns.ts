import { setImmediate as othersFirst } from 'node:timers/promises';

/** So long the host may be kept from answering its windows. */
const TURN_MS = 10;

/** Does long work in turns too short to be noticed. */
export async function inTurns<T>(steps: Generator<unknown, T, void>): Promise<T> {
  let until = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await othersFirst();
    until = performance.now() + TURN_MS;
  }
}
