import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentText } from '#renderer/store/settings.ts';
import type { Phase } from '#src/analysis/readiness/gate-state.ts';
import type { LibraryItem } from '#src/analysis/readiness/condition-library.ts';
import { addConditions } from '#src/commands/records/add-conditions.ts';
import { addCondition, editCondition, removeCondition } from '#src/commands/records/readiness-commands.ts';
import type { Condition } from '#src/dossier/condition.ts';
import type { ConditionId } from '#src/dossier/ids.ts';

// What is done to a checklist, each one intention and so one step of undo.

export function changeCondition(id: ConditionId, patch: Partial<Omit<Condition, 'id' | 'order'>>): void {
  void runCommand(editCondition, { id, patch });
}

export function dropCondition({ id }: Condition): void {
  void runCommand(removeCondition, { id }, { toast: currentText().t('phases:removed') });
}

export function putCondition(phase: Phase, list: Condition['list'], title: string): void {
  void runCommand(addCondition, { id: freshId<ConditionId>(), fields: { phase, list, title, isGate: true } });
}

/** [RY16] All of the library that the dossier does not have yet, as one step. */
export function takeOver(phase: Phase, offered: readonly LibraryItem[]): void {
  const { t } = currentText();
  const conditions = offered.map(({ key, list, isGate }) => {
    return { id: freshId<ConditionId>(), list, item: key, isGate, title: t(`conditions:items.${key}`) };
  });
  void runCommand(addConditions, { phase, conditions }, { toast: t('phases:addAllDone', { count: offered.length }) });
}

/** A way to get a condition met, with who and when. */
export function planFor({ id, title, owner, dueOn }: Condition): void {
  showDialog({ kind: 'action', draft: { title, owner, dueOn, about: { kind: 'condition', id } } });
}
