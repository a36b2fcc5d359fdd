import type { Action } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { byOrder } from '#src/base/order.ts';
import type { Tender } from '#src/dossier/tender.ts';
import { handoutActions } from '#renderer/store/export-handout.ts';
import { isPlaying, showAward, showTender, stopPlaying, useAward } from './award-state.ts';
import { copyTender, currentTender, dropTender, makeTender } from './tender-now.ts';

const canEdit = (): boolean => !currentStatus().isReadOnly;
const hasTender = (): boolean => currentTender() !== null;

/** The one after what is shown, and after the last the first. */
function showNext(): void {
  const tenders = currentDossier().tenders.toSorted(byOrder);
  const at = tenders.findIndex(({ id }) => id === currentTender()?.id);
  const next = tenders[(at + 1) % tenders.length];
  if (next !== undefined) showTender(next.id);
}

/** For palette, keyboard and shortcut sheet, while the screen is shown. */
export const awardActions: readonly Action[] = [
  ...(['simulation', 'scores', 'setup'] as const).map(
    (view, at): Action => ({
      id: `award.${view}`,
      group: 'suppliers',
      title: ({ t }) => t(`award:go.${view}`),
      shortcuts: [String(at + 1)],
      run: () => showAward({ view }),
    }),
  ),
  {
    id: 'award.deficit',
    group: 'suppliers',
    title: ({ t }) => t('award:go.deficit'),
    run: () => showAward({ shown: useAward.getState().shown === 'figure' ? 'deficit' : 'figure' }),
  },
  {
    id: 'award.stop',
    group: 'suppliers',
    title: ({ t }) => t('award:go.stop'),
    isEnabled: () => isPlaying(useAward.getState()),
    run: stopPlaying,
  },
  {
    id: 'award.make',
    group: 'suppliers',
    title: ({ t }) => t('award:go.newTender'),
    isEnabled: canEdit,
    run: () => {
      makeTender();
      showAward({ view: 'setup' });
    },
  },
  {
    id: 'award.next-tender',
    group: 'suppliers',
    title: ({ t }) => t('award:go.nextTender'),
    isEnabled: () => currentDossier().tenders.length > 1,
    run: showNext,
  },
  {
    id: 'award.copy-tender',
    group: 'suppliers',
    title: ({ t }) => t('award:go.copyTender'),
    isEnabled: () => canEdit() && hasTender(),
    run: () => withTender(copyTender),
  },
  {
    id: 'award.drop-tender',
    group: 'suppliers',
    title: ({ t }) => t('award:go.dropTender'),
    isEnabled: () => canEdit() && hasTender(),
    run: () => withTender(dropTender),
  },
  ...handoutActions(
    'award',
    () => ({ about: 'award', tender: currentTender()?.id ?? null }),
    () => currentDossier().suppliers.length > 0,
  ),
];

function withTender(act: (tender: Tender) => void): void {
  const tender = currentTender();
  if (tender !== null) act(tender);
}
