import type { Action } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { enterVotes, mayEnterVotes } from '#renderer/store/paper.ts';
import { printBallots, roundToPrint } from '#renderer/store/print-ballots.ts';
import { workshopNow } from '#renderer/store/workshop.ts';

/** Votes that do not come by phone, from every screen. */
export const ballotActions: readonly Action[] = [
  {
    id: 'workshop.enter-paper',
    group: 'workshop',
    title: ({ t }) => t('paper:action.enter'),
    isEnabled: mayEnterVotes,
    run: () => enterVotes('paper'),
  },
  {
    id: 'workshop.pass-laptop',
    group: 'workshop',
    title: ({ t }) => t('paper:action.pass'),
    isEnabled: mayEnterVotes,
    run: () => enterVotes('laptop'),
  },
  {
    id: 'workshop.print-ballots',
    group: 'workshop',
    title: ({ t }) => t('paper:action.ballots'),
    isEnabled: () => currentStatus().session !== null && roundToPrint() !== null,
    run: () => void printBallots('ballots'),
  },
  {
    id: 'workshop.print-cards',
    group: 'workshop',
    title: ({ t }) => t('paper:action.cards'),
    isEnabled: () => currentStatus().session !== null && workshopNow() !== null,
    run: () => void printBallots('cards'),
  },
];
