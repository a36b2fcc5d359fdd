import { showDialog } from '#renderer/store/dialogs.ts';
import { askOfRelation } from '#renderer/store/relations.ts';
import { currentText } from '#renderer/store/settings.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import { type Step, talk } from '#src/views/relations/headline.ts';

/** What the sentence proposes: a question to a side, a count, or a talk with an owner and a date. */
export function doStep({ state }: RelationRow, step: Step): void {
  const relation = state.relation.id;
  if (step.kind === 'measure') return askOfRelation({ kind: 'measure', relation, side: step.side });
  if (step.kind === 'count') return askOfRelation({ kind: 'count', relation });
  planTalk(relation, step.title, step.dueOn);
}

function planTalk(relation: string, title: string, dueOn: string): void {
  const owner = currentText().t('actions:you');
  showDialog({ kind: 'action', draft: { title, dueOn, owner, about: { kind: 'relation', id: relation } } });
}

/** A talk, whatever the sentence proposes. */
export function planTalkOf({ state, ends }: RelationRow, today: string): void {
  const step = talk(currentText(), { ends, today }, null);
  if (step.kind === 'talk') planTalk(state.relation.id, step.title, step.dueOn);
}
