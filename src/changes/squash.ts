import type { Change } from './change.ts';
import { changeOf, type Step, stepsOf } from './steps.ts';

/** Two consecutive changes as one; records that end as they began are left out. */
export function squash(first: Change, second: Change): Change {
  return changeOf((table) => {
    const steps = new Map<string, Step>(stepsOf(first, table).map((step) => [step.key, step]));
    for (const next of stepsOf(second, table)) {
      const earlier = steps.get(next.key);
      const before = earlier === undefined ? next.before : earlier.before;
      if (before === null && next.after === null) steps.delete(next.key);
      else steps.set(next.key, { key: next.key, before, after: next.after });
    }
    return [...steps.values()];
  });
}
