/** For how many clients at least something is a must, from many to one: each number for a few clients, else five steps of them. */
export function stressCounts(holders: number): readonly number[] {
  if (holders <= 5) return Array.from({ length: Math.max(0, holders - 1) }, (_, index) => holders - 1 - index);
  const steps = [Math.ceil(holders * 0.75), Math.ceil(holders / 2), Math.ceil(holders / 4), 2, 1];
  return [...new Set(steps)];
}
