import { useEffect } from 'react';
import { registerActions } from '#renderer/store/actions.ts';
import { followRoom } from '#renderer/store/room.ts';
import { useText } from '#renderer/store/settings.ts';
import { showTab } from '#renderer/store/workshop.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { Workshop } from '#src/dossier/workshop.ts';
import { Agenda } from './agenda/agenda.tsx';
import { RunDialogs } from './dialogs/run-dialogs.tsx';
import { Middle } from './middle/middle.tsx';
import { runActions } from './run-actions.ts';
import css from './run.module.css';
import { Side } from './side/side.tsx';
import { useRun } from './use-run.ts';

/** The workshop as it is led: agenda, what the room sees and what comes next, and who is there. */
export function RunTab({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useText();
  const run = useRun(workshop);
  useEffect(() => registerActions(runActions), []);
  useEffect(() => void followRoom(workshop.id), [workshop.id]);
  return (
    <div className={css.run}>
      {run.topic === null ? (
        <EmptyState
          art="list"
          title={t('workshop:run.empty')}
          actions={
            <Button variant="primary" onPress={() => showTab('prepare')}>
              {t('workshop:run.toPrepare')}
            </Button>
          }
        >
          {workshop.title}
        </EmptyState>
      ) : (
        <>
          <Agenda workshop={workshop} run={run} />
          <Middle workshop={workshop} run={run} topic={run.topic} />
          <Side workshop={workshop} run={run} />
        </>
      )}
      <RunDialogs workshop={workshop} />
    </div>
  );
}
