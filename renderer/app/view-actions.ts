import type { Action } from '#renderer/store/actions.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { lookNow } from '#renderer/store/kept-views.ts';

/** Views that were kept; each of them stands in the palette by itself. */
export const viewActions: readonly Action[] = [
  {
    id: 'views.keep',
    group: 'view',
    title: ({ t }) => t('views:keep'),
    isEnabled: () => !currentStatus().isReadOnly && lookNow() !== null,
    run: () => showDialog({ kind: 'keep-view' }),
  },
  {
    id: 'views.manage',
    group: 'view',
    title: ({ t }) => t('views:manage'),
    isEnabled: () => currentDossier().views.length > 0,
    run: () => showDialog({ kind: 'views' }),
  },
];
