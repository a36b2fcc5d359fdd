import { useEffect, useRef } from 'react';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { lookAt, replaceDecision, setOnlyProvisional } from '#renderer/store/deciding.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import type { Decisions } from './use-decisions.ts';

const canEdit = (): boolean => !currentStatus().isReadOnly;

/** What can be done with the decision that is looked at, for palette, keyboard and shortcut sheet. */
export function useDecisionActions(decisions: Decisions): void {
  const now = useRef(decisions);
  useEffect(() => {
    now.current = decisions;
  });
  useEffect(() => registerActions([...lookingActions(() => now.current), ...decidingActions(() => now.current)]), []);
}

function lookingActions(now: () => Decisions): readonly Action[] {
  const step = (by: number) => (): void => {
    const { shown, current } = now();
    const at = shown.findIndex(({ decision }) => decision === current);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    if (next) lookAt(next.decision.id);
  };
  return [
    { id: 'decisions.next', group: 'conflicts', title: ({ t }) => t('decisions:next'), shortcuts: ['J'], run: step(1) },
    {
      id: 'decisions.previous',
      group: 'conflicts',
      title: ({ t }) => t('decisions:previous'),
      shortcuts: ['K'],
      run: step(-1),
    },
    {
      id: 'decisions.onlyProvisional',
      group: 'conflicts',
      title: ({ t }) => t('decisions:onlyProvisional'),
      run: () => setOnlyProvisional(!now().onlyProvisional),
    },
  ];
}

function decidingActions(now: () => Decisions): readonly Action[] {
  const inForce = (): boolean => {
    const { current } = now();
    return current !== null && canEdit() && isInForce(currentDossier(), current);
  };
  return [
    {
      id: 'decisions.ratify',
      group: 'conflicts',
      title: ({ t }) => t('decisions:pane.ratify'),
      shortcuts: ['B'],
      isEnabled: () => {
        const { current } = now();
        return current !== null && canEdit() && current.withdrawn === null;
      },
      run: () => {
        const { current } = now();
        if (current) showDialog({ kind: 'ratify', id: current.id });
      },
    },
    {
      id: 'decisions.reopen',
      group: 'conflicts',
      title: ({ t }) => t('decisions:pane.reopen'),
      isEnabled: inForce,
      run: () => {
        const { current } = now();
        if (current) showDialog({ kind: 'reopen', id: current.id });
      },
    },
    {
      id: 'decisions.replace',
      group: 'conflicts',
      title: ({ t }) => t('decisions:pane.replace'),
      isEnabled: inForce,
      run: () => {
        const { current } = now();
        if (current) replaceDecision(current.case, current.id);
      },
    },
  ];
}
