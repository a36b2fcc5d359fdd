import type { Action } from '#renderer/store/actions.ts';
import { putSeries, takeSeriesOff, useBeamer } from '#renderer/store/beamer.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { putConcessions } from '#renderer/store/shared-concessions.ts';
import { handoutActions } from '#renderer/store/export-handout.ts';
import { packageRules } from '#src/analysis/package/rules.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { keepPackage, openKept } from './keep.ts';
import { isOwnQuestion, resetQuestion, searchLonger, set, settingsOf, usePackage } from './package-state.ts';
import { useShownPackage } from './shown-package.ts';

const hasPackage = (): boolean => useShownPackage.getState().found !== null;

const isOnBeamer = (): boolean => useBeamer.getState().series?.from === 'package';

/** What can be done on this screen; opening it is one of the window's own actions. */
export const packageActions: readonly Action[] = [
  ...packageRules.map(
    (rule): Action => ({
      id: `package.rule-${rule}`,
      group: 'package',
      title: ({ t }) => t('packageScreen:action.rule', { rule: t(`packageScreen:rules.${rule}`) }),
      isEnabled: () => usePackage.getState().rule !== rule,
      run: () => set({ rule }),
    }),
  ),
  {
    id: 'package.compare',
    group: 'package',
    title: ({ t }) => t('packageScreen:action.compare'),
    shortcuts: ['V'],
    run: () => set(({ isComparing }) => ({ isComparing: !isComparing })),
  },
  {
    id: 'package.table',
    group: 'package',
    title: ({ t }) => t('packageScreen:action.table'),
    shortcuts: ['Alt+T'],
    run: () => set(({ isTable }) => ({ isTable: !isTable })),
  },
  ...(['estimate', 'lowest'] as const).map(
    (kind): Action => ({
      id: `package.prices-${kind}`,
      group: 'package',
      title: ({ t }) => t('packageScreen:prices.use', { source: t(`packageScreen:prices.${kind}`) }),
      isEnabled: () => usePackage.getState().prices.kind !== kind && currentDossier().suppliers.length > 0,
      run: () => set({ prices: { kind } }),
    }),
  ),
  {
    id: 'package.beamer',
    group: 'package',
    title: ({ t }) => t(isOnBeamer() ? 'onBeamer:take' : 'packageScreen:action.beamer'),
    shortcuts: ['B'],
    isEnabled: () => isOnBeamer() || useShownPackage.getState().pages.length > 0,
    run: () => (isOnBeamer() ? takeSeriesOff() : void putSeries('package', useShownPackage.getState().pages)),
  },
  {
    id: 'package.beamer-concessions',
    group: 'package',
    title: ({ t }) => t('suppliers:actions.beamer'),
    isEnabled: () => currentDossier().suppliers.length > 0,
    run: () => void putConcessions({ evidence: 'offered', measure: 'fewest' }),
  },
  {
    id: 'package.instance',
    group: 'package',
    title: ({ t }) => t('instance:title'),
    run: () => showDialog({ kind: 'instance' }),
  },
  {
    id: 'package.keep',
    group: 'package',
    title: ({ t }) => t('packageScreen:keep'),
    isEnabled: () => !currentStatus().isReadOnly && hasPackage(),
    run: () => void keepPackage(),
  },
  ...handoutActions(
    'package',
    () => {
      const asking = usePackage.getState();
      const { rule, gap, seconds } = asking;
      return { about: 'package', rule, gap, seconds, settings: settingsOf(asking) };
    },
    () => currentDossier().requirements.length > 0,
  ),
  {
    id: 'package.open-kept',
    group: 'package',
    title: ({ t }) => t('packageScreen:kept.open'),
    isEnabled: () => usePackage.getState().keptAs !== null,
    run: openKept,
  },
  {
    id: 'package.reset',
    group: 'package',
    title: ({ t }) => t('packageScreen:action.reset'),
    isEnabled: () => isOwnQuestion(usePackage.getState()),
    run: resetQuestion,
  },
  {
    id: 'package.longer',
    group: 'package',
    title: ({ t }) => t('packageScreen:lead.longer'),
    isEnabled: () => useShownPackage.getState().found?.isProven === false,
    run: searchLonger,
  },
];
