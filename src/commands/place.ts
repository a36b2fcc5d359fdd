import { byOrder, type OrderKey, ordersBetween } from '#src/base/order.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';

type Ordered = { readonly id: string; readonly order: OrderKey };

/** Where to put records: after this one, at the start (null), or at the end (undefined). */
export type Place = string | null | undefined;

const longestKey = 200;

/**
 * `count` ascending keys for that place among these records, which may be in any order. Refuses with
 * `unknown-place` when the neighbour is not among them.
 */
export function ordersAt(records: readonly Ordered[], place: Place, count: number): Result<readonly OrderKey[]> {
  const sorted = records.toSorted(byOrder);
  const index =
    place === undefined ? sorted.length : place === null ? 0 : sorted.findIndex(({ id }) => id === place) + 1;
  if (typeof place === 'string' && index === 0) return refuse('unknown-place', { id: place });
  const before = sorted[index - 1]?.order ?? null;
  // Copies that were merged may hold equal keys: the next larger one is the neighbour.
  const after = sorted.slice(index).find(({ order }) => before === null || order > before)?.order ?? null;
  const orders = ordersBetween(before, after, count);
  // Over a thousand insertions at one and the same spot use up the room there.
  return orders.some((order) => order.length > longestKey) ? refuse('no-room-here') : ok(orders);
}
