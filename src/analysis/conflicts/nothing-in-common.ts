import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { conflictOf, type Scene } from './scene.ts';

/** [A10] Ranges without a common value: who needs at least the far edge of the gap against who needs at most the near one. */
export function noCommonValue({ requirement, zone }: Scene): Conflict | null {
  if (zone.kind !== 'gap') return null;
  return conflictOf('no-common-value', [requirement.id], [zone.needHigh, zone.needLow], {
    gap: { low: zone.low, high: zone.high },
    isPrivate: zone.isPrivate,
  });
}

/** [A11] Sets of categories without a common one. */
export function noCommonOption({ requirement, zone }: Scene): Conflict | null {
  if (zone.kind !== 'no-options') return null;
  return conflictOf('no-common-option', [requirement.id], zone.camps, { isPrivate: zone.isPrivate });
}
