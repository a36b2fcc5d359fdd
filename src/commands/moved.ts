import { byOrder } from '#src/base/order.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { nothing, updated } from '#src/changes/build.ts';
import type { Change, RecordOf } from '#src/changes/change.ts';
import { ordersAt } from './place.ts';

type Movable = 'clients' | 'themes' | 'suppliers' | 'views' | 'options' | 'scenarios' | 'topics';

/** One record put after another of its table, or first: only its own order key changes, and none if it stands there. */
export function moved<K extends Movable>(
  table: K,
  records: readonly RecordOf<K>[],
  id: string,
  after: string | null,
  unknown: string,
): Result<Change> {
  const before = find(records, id);
  if (before === undefined) return refuse(unknown, { id });
  const sorted = records.toSorted(byOrder);
  const previous = sorted[sorted.indexOf(before) - 1]?.id ?? null;
  if (after === id || after === previous) return ok(nothing);
  const orders = ordersAt(
    records.filter((record) => record !== before),
    after,
    1,
  );
  return orders.ok ? ok(updated(table, [[before, { ...before, order: orders.value[0] as string }]])) : orders;
}
