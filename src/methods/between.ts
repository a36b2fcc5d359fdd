/**
 * Eta squared (Pearson 1905): the share of all variance that lies between groups instead of within them, 0 … 1. High: the
 * groups differ. Low, while the votes differ: the groups are divided inside. Empty groups don't count; null when all votes
 * are equal or there are none.
 */
export function etaSquared(groups: readonly (readonly number[])[]): number | null {
  const all = groups.flat();
  if (all.length === 0) return null;
  const middle = all.reduce((sum, value) => sum + value, 0) / all.length;
  const whole = all.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  if (whole <= 1e-12) return null;
  const between = groups.reduce((sum, group) => {
    if (group.length === 0) return sum;
    const own = group.reduce((part, value) => part + value, 0) / group.length;
    return sum + group.length * (own - middle) ** 2;
  }, 0);
  return between / whole;
}
