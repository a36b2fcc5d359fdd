import { select } from '#renderer/store/session.ts';
import type { ListRow } from '#src/views/cases/case-list.ts';

export function selectRow(row: ListRow): void {
  select(row.kind === 'case' ? { kind: 'case', id: row.case.id } : { kind: 'conflict', id: row.id });
}
