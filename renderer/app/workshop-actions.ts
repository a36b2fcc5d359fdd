import type { Action } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { makeWorkshop } from '#renderer/store/workshop.ts';

export const workshopActions: readonly Action[] = [
  {
    id: 'workshop.new',
    group: 'workshop',
    title: ({ t }) => t('prepare:fresh.action'),
    isEnabled: () => currentStatus().session !== null && !currentStatus().isReadOnly,
    run: makeWorkshop,
  },
];
