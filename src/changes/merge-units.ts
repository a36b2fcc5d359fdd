import type { TableName } from './change.ts';
import { stampFields } from './rebase.ts';
import type { AnyRecord } from './tables.ts';

/** Fields that mean something only together: whoever sets one, sets them all. */
const groups: { readonly [K in TableName]?: readonly string[] } = {
  // Released are these limits, not whatever the other side makes of them.
  positions: ['limits', 'isReleased'],
  people: ['party', 'mandate'],
  requirements: ['theme', 'order'],
  layout: ['x', 'y'],
};

/** The fields of a record as they are compared where copies are merged: alone, or with those they mean something with. */
export function unitsOf(table: TableName, record: AnyRecord): readonly (readonly string[])[] {
  const group = groups[table] ?? [];
  const alone = Object.keys(record).filter(
    (field) => !group.includes(field) && !(isStamped(table) && stampFields.has(field)),
  );
  return group.length > 0 ? [group, ...alone.map((field) => [field])] : alone.map((field) => [field]);
}

function isStamped(table: TableName): boolean {
  return table === 'positions';
}
