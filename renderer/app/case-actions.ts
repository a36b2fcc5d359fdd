import type { Action } from '#renderer/store/actions.ts';
import { caseOf, goToCaseOf } from '#renderer/store/cases.ts';
import { chosenNow } from '#renderer/store/chosen.ts';
import { currentAnalysis, currentDossier, currentStatus } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { find } from '#src/base/table.ts';

/** The conflict of what is selected on map or matrix. */
function conflictNow(): string | null {
  const { screen, selection } = useSession.getState();
  if (screen !== 'map' && screen !== 'matrix') return null;
  if (selection?.kind === 'conflict') return selection.id;
  return find(currentAnalysis().requirements, chosenNow()[0] ?? '')?.conflicts[0]?.id ?? null;
}

/** A case that is there can always be looked at; a new one is an edit. */
function canGo(): boolean {
  const conflict = conflictNow();
  if (conflict === null || currentStatus().session === null) return false;
  return !currentStatus().isReadOnly || caseOf(currentDossier().cases, conflict) !== undefined;
}

export const caseActions: readonly Action[] = [
  {
    id: 'case.go',
    group: 'conflicts',
    title: ({ t }) => t('caseScreen:goTo'),
    isEnabled: canGo,
    run: () => {
      const conflict = conflictNow();
      if (conflict !== null) goToCaseOf(conflict);
    },
  },
];
