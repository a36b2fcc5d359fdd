import type { Action } from '#renderer/store/actions.ts';
import {
  blackenBeamer,
  followWithBeamer,
  freezeBeamer,
  hideBeamer,
  openBeamerTab,
  showPage,
  showBeamer,
  turnBeamerPage,
  useBeamer,
} from '#renderer/store/beamer.ts';
import { useDocument } from '#renderer/store/document.ts';
import { pagesToShow } from '#src/views/beamer/live.ts';
import { useSession } from '#renderer/store/session.ts';

const state = () => useBeamer.getState().state;
const isShown = (): boolean => state().isShown;
/** There is something for a room to see. */
export const hasWorkshop = (): boolean => useDocument.getState().dossier.workshops.length > 0;
const isAtWorkshop = (): boolean => useSession.getState().screen === 'workshop';
/** A workshop, or something else that was put on it. */
const hasSomething = (): boolean => hasWorkshop() || useBeamer.getState().beside !== null;
const isAtRoom = (): boolean => isAtWorkshop() || useSession.getState().screen === 'simulation';

const pageActions = pagesToShow.map(
  (page): Action => ({
    id: `beamer.page.${page}`,
    group: 'workshop',
    title: ({ t }) => t('beamer:action.page', { page: t(`beamer:pages.${page}`) }),
    isEnabled: () => hasWorkshop() && isAtWorkshop(),
    run: () => showPage(page),
  }),
);

/** The beamer, from wherever one is; its letters only where a workshop is at hand, for B presents the map on the map. */
export const beamerActions: readonly Action[] = [
  ...pageActions,
  {
    id: 'beamer.show',
    group: 'workshop',
    title: ({ t }) => t('beamer:action.show'),
    isEnabled: () => hasSomething() && !isShown(),
    run: () => void showBeamer(),
  },
  {
    id: 'beamer.hide',
    group: 'workshop',
    title: ({ t }) => t('beamer:action.hide'),
    isEnabled: isShown,
    run: hideBeamer,
  },
  {
    id: 'beamer.tab',
    group: 'workshop',
    title: ({ t }) => t('beamer:action.tab'),
    isEnabled: () => state().url !== null,
    run: openBeamerTab,
  },
  {
    id: 'beamer.toggle',
    group: 'workshop',
    title: ({ t }) => t('beamer:action.toggle'),
    shortcuts: ['B'],
    isEnabled: () => hasSomething() && isAtRoom(),
    run: () => (isShown() ? hideBeamer() : void showBeamer()),
  },
  {
    id: 'beamer.freeze',
    group: 'workshop',
    title: ({ t }) => t(state().isFrozen ? 'beamer:action.thaw' : 'beamer:action.freeze'),
    isEnabled: isShown,
    run: () => freezeBeamer(!state().isFrozen),
  },
  {
    id: 'beamer.black',
    group: 'workshop',
    title: ({ t }) => t(state().isBlack ? 'beamer:action.unblack' : 'beamer:action.black'),
    shortcuts: ['.'],
    isEnabled: isShown,
    run: () => blackenBeamer(!state().isBlack),
  },
  {
    id: 'beamer.follow',
    group: 'workshop',
    title: ({ t }) => t('beamer:action.follow'),
    isEnabled: () => state().isFrozen || state().isBlack,
    run: followWithBeamer,
  },
  {
    id: 'beamer.next-page',
    group: 'workshop',
    title: ({ t }) => t('beamer:action.nextPage'),
    isEnabled: isShown,
    run: () => turnBeamerPage(1),
  },
  {
    id: 'beamer.previous-page',
    group: 'workshop',
    title: ({ t }) => t('beamer:action.previousPage'),
    isEnabled: isShown,
    run: () => turnBeamerPage(-1),
  },
];
