import type { Action } from '#renderer/store/actions.ts';
import { useRoom } from '#renderer/store/room.ts';
import { ask } from './asking.ts';
import { openTopics } from './open-topics.ts';
import { canRun, canVoteAgain, goBy, makeMove, shift, toggleTimer, voteAgain } from './run-moves.ts';
import { runAtThisMoment } from './use-run.ts';

const isThere = (by: 1 | -1) => (): boolean => {
  const run = runAtThisMoment();
  return run?.topics[run.at + by] !== undefined;
};
const isLive = (): boolean => {
  const run = runAtThisMoment();
  return run !== null && run.topic !== null && canRun(run.workshop);
};

/** All that is done while a workshop is led, for palette, keyboard and shortcut sheet. */
export const runActions: readonly Action[] = [
  {
    id: 'workshop.next-step',
    group: 'workshop',
    title: ({ t }) => {
      const run = runAtThisMoment();
      return run === null ? t('workshop:run.next') : t(`workshop:run.move.${run.move}`);
    },
    shortcuts: ['Space'],
    isEnabled: isLive,
    run: () => void makeMove(),
  },
  {
    id: 'workshop.timer',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.timerToggle'),
    shortcuts: ['T'],
    isEnabled: () => isLive() && useRoom.getState().room !== null,
    run: toggleTimer,
  },
  {
    id: 'workshop.again',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.again'),
    shortcuts: ['R'],
    isEnabled: canVoteAgain,
    run: voteAgain,
  },
  {
    id: 'workshop.next-topic',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.nextTopic'),
    shortcuts: ['J'],
    isEnabled: isThere(1),
    run: () => goBy(1),
  },
  {
    id: 'workshop.previous-topic',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.previousTopic'),
    shortcuts: ['K'],
    isEnabled: isThere(-1),
    run: () => goBy(-1),
  },
  {
    id: 'workshop.topic-up',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.moveUp'),
    shortcuts: ['Alt+ArrowUp'],
    isEnabled: () => isLive() && isThere(-1)(),
    run: () => shift(-1),
  },
  {
    id: 'workshop.topic-down',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.moveDown'),
    shortcuts: ['Alt+ArrowDown'],
    isEnabled: () => isLive() && isThere(1)(),
    run: () => shift(1),
  },
  {
    id: 'workshop.add-item',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.addTitle'),
    shortcuts: ['N'],
    isEnabled: () => {
      const run = runAtThisMoment();
      return run !== null && canRun(run.workshop);
    },
    run: () => ask({ kind: 'add' }),
  },
  {
    id: 'workshop.round',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.roundAll'),
    isEnabled: () => isLive() && openTopics().length > 0,
    run: () => ask({ kind: 'round', topics: openTopics() }),
  },
  {
    id: 'workshop.park',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.park'),
    isEnabled: isLive,
    run: () => {
      const topic = runAtThisMoment()?.topic;
      if (topic) ask({ kind: 'park', topic: topic.id });
    },
  },
  {
    id: 'workshop.decide',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.decide'),
    isEnabled: isLive,
    run: () => {
      const topic = runAtThisMoment()?.topic;
      if (topic) ask({ kind: 'decide', topic: topic.id });
    },
  },
  {
    id: 'workshop.write',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.write'),
    isEnabled: isLive,
    run: () => {
      const topic = runAtThisMoment()?.topic;
      if (topic) ask({ kind: 'write', topic: topic.id });
    },
  },
  {
    id: 'workshop.end',
    group: 'workshop',
    title: ({ t }) => t('workshop:run.end'),
    isEnabled: isLive,
    run: () => ask({ kind: 'end' }),
  },
];
