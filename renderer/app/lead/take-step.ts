import { type Action, runAction } from '#renderer/store/actions.ts';
import { currentAnalysis, currentStatus } from '#renderer/store/document.ts';
import { focusField } from '#renderer/store/focus-field.ts';
import { forgetSeen, isSeen } from '#renderer/store/hints.ts';
import { select, showScreen, useSession } from '#renderer/store/session.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { LeadStep } from '#src/views/first-minute.ts';

/** Does the step, or goes to where a person does it. */
export function takeStep(step: LeadStep): void {
  switch (step.kind) {
    case 'clients':
      return void runAction('client.new');
    case 'requirement':
      return void runAction('requirement.new');
    case 'priorities':
      if (useSession.getState().screen === 'conflicts') showScreen('map');
      return focusField({ kind: 'requirement', id: step.requirement }, 'positions');
    case 'conflict':
      select({ kind: 'conflict', id: step.conflict });
      return showScreen('conflicts');
    default:
      assertNever(step);
  }
}

/** Only where the steps would show. */
function canLead(): boolean {
  const { session, isReadOnly } = currentStatus();
  return session !== null && !isReadOnly && isSeen('first-minute') && currentAnalysis().conflicts.length === 0;
}

export const leadActions: readonly Action[] = [
  {
    id: 'help.first-steps',
    group: 'help',
    title: ({ t }) => t('lead:show'),
    isEnabled: canLead,
    run: () => forgetSeen('first-minute'),
  },
];
