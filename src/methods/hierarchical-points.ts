import { toHundred } from './points.ts';

/** The points of a group as a whole, and the points given within it, both out of 100. */
export type PointGroup = { readonly points: number; readonly within: readonly number[] };

/**
 * Hierarchical cumulative voting (Berander & Jönsson 2006): 100 points over groups, then 100 within each; an item gets
 * the product, times the size of its group, since in a large group a point has to go round more items. Scaled to 100 over
 * all groups, which come back as given. Null when nothing is left to scale.
 */
export function hierarchicalPoints(groups: readonly PointGroup[]): readonly (readonly number[])[] | null {
  const products = groups.map(({ points, within }) => within.map((part) => points * part * within.length));
  const scaled = toHundred(products.flat());
  if (scaled === null) return null;
  let from = 0;
  return products.map((row) => scaled.slice(from, (from += row.length)));
}
