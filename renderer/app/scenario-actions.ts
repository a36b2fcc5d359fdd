import type { Action } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { askScenario } from '#renderer/store/scenario.ts';
import { showScreen, useSession } from '#renderer/store/session.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { find } from '#src/base/table.ts';
import type { Text } from '#src/text/text.ts';

const isOpen = (): boolean => currentStatus().session !== null;

/** The client or supplier that is selected, where it can leave. */
function selected() {
  const { selection } = useSession.getState();
  if (selection?.kind === 'client') {
    const client = find(currentDossier().clients, selection.id);
    return client !== undefined && mayHold(client) ? { kind: 'client' as const, record: client } : null;
  }
  if (selection?.kind !== 'supplier') return null;
  const supplier = find(currentDossier().suppliers, selection.id);
  return supplier === undefined ? null : { kind: 'supplier' as const, record: supplier };
}

function questionTitle({ t }: Text): string {
  const party = selected();
  const name = party?.record.name ?? '…';
  return t(party?.kind === 'supplier' ? 'scenario:action.falls' : 'scenario:action.leaves', { name });
}

/** "What if", from every screen. */
export const scenarioActions: readonly Action[] = [
  {
    id: 'scenario.open',
    group: 'scenario',
    title: ({ t }) => t('scenario:action.open'),
    isEnabled: isOpen,
    run: () => showScreen('scenario'),
  },
  {
    id: 'scenario.leaves',
    group: 'scenario',
    title: questionTitle,
    isEnabled: () => isOpen() && selected() !== null,
    run: () => {
      const party = selected();
      if (party === null) return;
      if (party.kind === 'client') askScenario([{ kind: 'client-leaves', client: party.record.id }]);
      else askScenario([{ kind: 'supplier-leaves', supplier: party.record.id }]);
    },
  },
];
