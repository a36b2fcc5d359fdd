import { useEffect } from 'react';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { askOfReadiness, readinessParts, showReadinessPart, useReadinessShown } from '#renderer/store/readiness.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import { newBenefit, newPilot } from './pilot/pilot-edits.ts';
import { newProcess } from './readiness-edits.ts';

const isEditable = (): boolean => currentStatus().session !== null && !currentStatus().isReadOnly;
const hasClients = (): boolean => isEditable() && currentDossier().clients.some(mayHold);

/** The process at hand: the one that was chosen, else the first. */
function currentProcess() {
  const { processes } = currentDossier();
  const { process } = useReadinessShown.getState();
  return processes.find(({ id }) => id === process) ?? processes.toSorted(byOrder)[0];
}

const doing = (
  id: string,
  title: Action['title'],
  run: () => void,
  isEnabled: () => boolean,
  shortcut?: string,
): Action => ({
  id: `readiness.${id}`,
  group: 'readiness',
  title,
  isEnabled,
  run,
  ...(shortcut && { shortcuts: [shortcut] }),
});

const actions: readonly Action[] = [
  ...readinessParts.map(
    (part): Action => ({
      id: `readiness.part-${part}`,
      group: 'readiness',
      title: ({ t }) => t(`readiness:tabs.${part}`),
      run: () => showReadinessPart(part),
    }),
  ),
  doing(
    'ask',
    ({ t }) => t('readiness:keysOf.ask'),
    () => askOfReadiness({ kind: 'sheet' }),
    hasClients,
    'V',
  ),
  doing(
    'motives',
    ({ t }) => t('readiness:keysOf.motives'),
    () => askOfReadiness({ kind: 'motives' }),
    hasClients,
    'M',
  ),
  doing('process', ({ t }) => t('readiness:keysOf.process'), newProcess, isEditable, 'N'),
  doing(
    'edit',
    ({ t }) => t('readiness:keysOf.edit'),
    () => {
      const process = currentProcess();
      if (process !== undefined) askOfReadiness({ kind: 'process', id: process.id });
    },
    () => isEditable() && currentProcess() !== undefined,
    'E',
  ),
  doing('pilot', ({ t }) => t('pilot:pilots.new'), newPilot, isEditable),
  doing('benefit', ({ t }) => t('pilot:benefits.new'), newBenefit, isEditable),
];

/** What can be done on this place, for the palette, the keys and the sheet of shortcuts. */
export function useReadinessActions(): void {
  useEffect(() => registerActions(actions), []);
}
