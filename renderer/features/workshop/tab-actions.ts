import type { Action } from '#renderer/store/actions.ts';
import { shownTab, showTab, useWorkshopShown, workshopNow, workshopTabs } from '#renderer/store/workshop.ts';

/** The parts of a workshop, for the palette. */
export const tabActions: readonly Action[] = workshopTabs.map((tab) => ({
  id: `workshop.tab-${tab}`,
  group: 'workshop',
  title: ({ t }) => t('workshop:goToTab', { tab: t(`workshop:tabs.${tab}`) }),
  isEnabled: () => workshopNow() !== null && shownTab(workshopNow(), useWorkshopShown.getState().tab) !== tab,
  run: () => showTab(tab),
}));
