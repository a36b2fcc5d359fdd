import { useDossier } from '#renderer/store/document.ts';
import { toggleClient } from '#renderer/store/scenario.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import type { ScenarioDialog } from './scenario-dialogs.tsx';

/** Nothing is supposed yet. */
export function EmptyScenario({ onOpen }: { onOpen: (dialog: ScenarioDialog) => void }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const last = clients.filter(mayHold).toSorted(byOrder)[1] ?? clients.find(mayHold);
  return (
    <EmptyState
      isAlone
      art="lanes"
      title={t('scenario:empty.title')}
      actions={
        <>
          {last && (
            <Button variant="primary" onPress={() => toggleClient(last.id)}>
              {t('scenario:empty.leaves', { name: last.name })}
            </Button>
          )}
          <Button onPress={() => onOpen({ kind: 'changes', first: 'client-joins' })}>
            {t('scenario:empty.addClient')}
          </Button>
        </>
      }
    >
      {t('scenario:empty.text')}
    </EmptyState>
  );
}

export function NoParties() {
  const { t } = useText();
  return (
    <EmptyState
      isAlone
      art="lanes"
      title={t('scenario:empty.title')}
      actions={
        <Button variant="primary" onPress={() => showScreen('map')}>
          {t('scenario:empty.toMap')}
        </Button>
      }
    >
      {t('scenario:empty.noParties')}
    </EmptyState>
  );
}
