import { useEffect, useRef } from 'react';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { askOfRelation, chooseRelation, openRelationForm } from '#renderer/store/relations.ts';
import { today } from '#renderer/parts/cases/today.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import { planTalkOf } from './do-step.ts';
import { dropRelation } from './edits.ts';
import type { Relations } from './use-relations.ts';

function isEditable(): boolean {
  return currentStatus().session !== null && !currentStatus().isReadOnly;
}

function step({ rows, current }: Relations, by: 1 | -1): void {
  const at = current === null ? -1 : rows.indexOf(current);
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  if (next !== undefined) chooseRelation(next.state.relation.id);
}

/** The side that was asked longest ago, or never. */
function sideToAsk({ state: { asked } }: RelationRow): 'client' | 'other' {
  return (asked.other ?? Number.POSITIVE_INFINITY) > (asked.client ?? Number.POSITIVE_INFINITY) ? 'other' : 'client';
}

type Latest = () => Relations;

function walking(latest: Latest, id: string, key: string, title: Action['title'], by: 1 | -1): Action {
  return {
    id: `relations.${id}`,
    group: 'relations',
    title,
    shortcuts: [key],
    isEnabled: () => latest().rows.length > 0,
    run: () => step(latest(), by),
  };
}

function doing(
  latest: Latest,
  id: string,
  key: string | null,
  title: Action['title'],
  run: (row: RelationRow) => void,
): Action {
  return {
    id: `relations.${id}`,
    group: 'relations',
    title,
    ...(key !== null && { shortcuts: [key] }),
    isEnabled: () => isEditable() && latest().current !== null,
    run: () => {
      const { current } = latest();
      if (current !== null) run(current);
    },
  };
}

function actionsOn(latest: Latest): readonly Action[] {
  return [
    walking(latest, 'next', 'J', ({ t }) => t('relations:keys.next'), 1),
    walking(latest, 'previous', 'K', ({ t }) => t('relations:keys.previous'), -1),
    {
      id: 'relations.add',
      group: 'relations',
      title: ({ t }) => t('relations:keys.add'),
      shortcuts: ['N'],
      isEnabled: isEditable,
      run: () => askOfRelation({ kind: 'add' }),
    },
    doing(
      latest,
      'measure',
      'M',
      ({ t }) => t('relations:keys.measureClient'),
      (row) => askOfRelation({ kind: 'measure', relation: row.state.relation.id, side: sideToAsk(row) }),
    ),
    doing(
      latest,
      'count',
      'L',
      ({ t }) => t('relations:keys.count'),
      ({ state }) => askOfRelation({ kind: 'count', relation: state.relation.id }),
    ),
    doing(
      latest,
      'event',
      'E',
      ({ t }) => t('relations:keys.event'),
      () => openRelationForm('event'),
    ),
    doing(
      latest,
      'friction',
      'F',
      ({ t }) => t('relations:keys.friction'),
      () => openRelationForm('friction'),
    ),
    doing(
      latest,
      'talk',
      'P',
      ({ t }) => t('relations:keys.talk'),
      (row) => planTalkOf(row, today()),
    ),
    doing(
      latest,
      'remove',
      null,
      ({ t }) => t('relations:add.remove'),
      ({ state }) => dropRelation(state.relation.id),
    ),
  ];
}

/** What can be done on this place, for the palette, the keys and the sheet of shortcuts. */
export function useRelationActions(relations: Relations): void {
  const latest = useRef(relations);
  useEffect(() => {
    latest.current = relations;
  }, [relations]);
  useEffect(() => registerActions(actionsOn(() => latest.current)), []);
}
