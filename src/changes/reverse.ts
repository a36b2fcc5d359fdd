import type { Change } from './change.ts';
import { changeOf, stepsOf } from './steps.ts';

/** The change that takes this one back: `applyChange(applyChange(d, c), reverse(c))` equals `d`. */
export function reverse(change: Change): Change {
  return changeOf((table) =>
    stepsOf(change, table).map(({ key, before, after }) => ({ key, before: after, after: before })),
  );
}
