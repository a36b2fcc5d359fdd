import type { Action } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { applyShown, isKept, keepScenario, resetScenario, toggleTable, useScenario } from '#renderer/store/scenario.ts';
import type { ScenarioDialog } from './scenario-dialogs.tsx';

const hasSteps = (): boolean => useScenario.getState().steps.length > 0;
const mayEdit = (): boolean => !currentStatus().isReadOnly;

/** What can be done on this screen; opening it is one of the window's own actions. */
export function scenarioActions(open: (dialog: ScenarioDialog) => void): readonly Action[] {
  return [
    {
      id: 'scenario.apply',
      group: 'scenario',
      title: ({ t }) => t('scenario:action.apply'),
      isEnabled: () => mayEdit() && hasSteps(),
      run: () => void applyShown(),
    },
    {
      id: 'scenario.keep',
      group: 'scenario',
      title: ({ t }) => t('scenario:action.keep'),
      isEnabled: () => mayEdit() && hasSteps() && !isKept(useScenario.getState()),
      run: () => void keepScenario(),
    },
    {
      id: 'scenario.change',
      group: 'scenario',
      title: ({ t }) => t('scenario:action.change'),
      run: () => open({ kind: 'changes', first: 'budget' }),
    },
    {
      id: 'scenario.compare',
      group: 'scenario',
      title: ({ t }) => t('scenario:action.compare'),
      run: () => open({ kind: 'compare' }),
    },
    {
      id: 'scenario.kept',
      group: 'scenario',
      title: ({ t }) => t('scenario:action.kept'),
      isEnabled: () => currentDossier().scenarios.length > 0,
      run: () => open({ kind: 'kept' }),
    },
    {
      id: 'scenario.reset',
      group: 'scenario',
      title: ({ t }) => t('scenario:action.reset'),
      isEnabled: hasSteps,
      run: resetScenario,
    },
    {
      id: 'scenario.table',
      group: 'scenario',
      title: ({ t }) => t('scenario:table'),
      shortcuts: ['Alt+T'],
      run: toggleTable,
    },
  ];
}
