import type { Action } from '#renderer/store/actions.ts';
import { chosenNow } from '#renderer/store/chosen.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';

const isEditable = (): boolean => currentStatus().session !== null && !currentStatus().isReadOnly;

/** About the requirements chosen on the screen in front, or the selected one. */
export const joiningActions: readonly Action[] = [
  {
    id: 'requirement.split',
    group: 'edit',
    title: ({ t }) => t('joining:splitAction'),
    isEnabled: () => isEditable() && chosenNow().length === 1,
    run: () => {
      const [id] = chosenNow();
      if (id !== undefined) showDialog({ kind: 'split', id });
    },
  },
  {
    id: 'requirement.merge',
    group: 'edit',
    title: ({ t }) => t('joining:mergeAction'),
    isEnabled: () => isEditable() && chosenNow().length > 0 && currentDossier().requirements.length > 1,
    run: () => showDialog({ kind: 'merge', ids: chosenNow() }),
  },
];
