import type { Action } from '#renderer/store/actions.ts';
import { cellNow } from '#renderer/store/chosen.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { type ReviewTab, reviewTabs, showReview } from '#renderer/store/review.ts';

const isOpen = (): boolean => currentStatus().session !== null;

/** The panel beside the screen, and a comment on the cell in front. */
export const reviewActions: readonly Action[] = [
  ...reviewTabs.map(
    (tab: ReviewTab): Action => ({
      id: `review.${tab}`,
      group: 'view',
      title: ({ t }) => t(`review:actions.${tab}`),
      isEnabled: isOpen,
      run: () => showReview(tab),
    }),
  ),
  {
    id: 'comment.write',
    group: 'edit',
    title: ({ t }) => t('review:actions.comment'),
    shortcuts: ['O'],
    isEnabled: () => isOpen() && cellNow() !== null,
    run: () => {
      const place = cellNow();
      if (place !== null) showDialog({ kind: 'comments', place });
    },
  },
];
