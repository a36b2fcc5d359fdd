import type { KeyboardEvent } from 'react';
import { currentStatus } from '#renderer/store/document.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Relation } from '#src/views/map/node-relations.ts';
import { disconnect, prioritise } from './link-records.ts';

/** [P46] M, S, C, W and the hyphen set the class of a claim; Delete takes any relation away. */
export function editByKey(relation: Relation, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (currentStatus().isReadOnly || ctrlKey || metaKey || altKey) return false;
  if (key === 'Delete' || key === 'Backspace') {
    if (relation.kind === 'share') return false;
    disconnect(relation);
    return true;
  }
  if (relation.kind !== 'claim') return false;
  const priority = priorities.find((each) => each === key.toUpperCase());
  if (priority === undefined && key !== '-') return false;
  prioritise(relation.client, relation.requirement, priority ?? null);
  return true;
}
