import type { Action } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { isPlaying, showAward, stopPlaying, useAward } from './award-state.ts';
import { makeTender } from './tender-now.ts';

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
    title: ({ t }) => t('award:setup.make'),
    isEnabled: () => !currentStatus().isReadOnly && currentDossier().tenders.length === 0,
    run: () => {
      makeTender();
      showAward({ view: 'setup' });
    },
  },
];
