import type { Matter } from './matter.ts';

/** A right that lapses within this goes before everything; a choice of the product. */
const soonGone = 14;

/**
 * [WK10] What to begin with: a right that is about to lapse can't be won back, so the soonest of those; else what is late longest; else
 * whatever comes first in time.
 */
export function firstMatter(matters: readonly Matter[]): Matter | null {
  const hard = matters.filter(({ isHard, days }) => isHard && days !== null && days >= 0 && days <= soonGone);
  const late = matters.filter(({ isLate, isHard }) => isLate && !isHard);
  const ahead = matters.filter(({ isLate, days }) => !isLate && days !== null);
  return soonest(hard) ?? soonest(late) ?? soonest(ahead) ?? matters[0] ?? null;
}

function soonest(matters: readonly Matter[]): Matter | null {
  return matters.reduce<Matter | null>(
    (first, matter) => (first === null || (matter.days ?? 0) < (first.days ?? 0) ? matter : first),
    null,
  );
}
