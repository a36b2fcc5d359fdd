import { useEffect, useState } from 'react';
import { registerActions } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { printScenario } from '#renderer/store/print-scenario.ts';
import { scenarioName, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import { Skeleton } from '#renderer/ui/feedback/skeleton.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { EmptyScenario, NoParties } from './empty-scenario.tsx';
import { scenarioActions } from './scenario-actions.ts';
import { type ScenarioDialog, ScenarioDialogs } from './scenario-dialogs.tsx';
import css from './scenario.module.css';
import { PagePanel } from './side/page-panel.tsx';
import { ScenarioToolbar } from './toolbar/scenario-toolbar.tsx';
import { type Computing, useComputed } from './use-computed.ts';

/** "What if": the dossier as it is, the dossier as it would be, and what becomes other. */
export function ScenarioScreen() {
  const [dialog, setDialog] = useState<ScenarioDialog | null>(null);
  useEffect(() => registerActions(scenarioActions(setDialog)), []);
  const isEmpty = useDossier(({ clients, suppliers }) => clients.length + suppliers.length === 0);
  return (
    <>
      <ScenarioToolbar onOpen={setDialog} />
      {isEmpty ? <NoParties /> : <Compared onOpen={setDialog} />}
      <ScenarioDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}

function Compared({ onOpen }: { onOpen: (dialog: ScenarioDialog) => void }) {
  const { t } = useText();
  const computing = useComputed();
  const { computed } = computing;
  const hasSteps = useScenario(({ steps, against }) => steps.length > 0 || against !== null);
  const print = (format: 'pdf' | 'svg'): void => {
    const state = useScenario.getState();
    void printScenario({ format, name: scenarioName(state), steps: state.steps, against: state.against });
  };
  useEffect(() => {
    const run = (): void => print('pdf');
    return registerActions([
      { id: 'scenario.print', group: 'scenario', title: ({ t: words }) => words('scenario:action.print'), run },
    ]);
  }, []);
  if (!hasSteps) return <EmptyScenario onOpen={onOpen} />;
  return (
    <div className={css.screen}>
      <div className={css.main} aria-busy={computing.share !== null}>
        <Course computing={computing} />
        {computed === null ? (
          computing.isStopped ? null : (
            <div className={css.skeleton} role="status" aria-label={t('scenario:working')}>
              {[0, 1, 2, 3, 4].map((line) => (
                <Skeleton key={line} height={56} />
              ))}
            </div>
          )
        ) : (
          <DifferenceTable computed={computed} />
        )}
      </div>
      {computed !== null && <PagePanel computed={computed} onPrint={print} />}
    </div>
  );
}

/** How far it is, and a way to stop it; nothing for what is done within a quarter of a second. */
function Course({ computing: { share, isStopped, stop, again } }: { computing: Computing }) {
  const { t, number } = useText();
  if (isStopped)
    return (
      <p className={css.course} role="status">
        {t('scenario:stopped')}{' '}
        <Button size="sm" onPress={again}>
          {t('scenario:again')}
        </Button>
      </p>
    );
  if (share === null) return null;
  return (
    <ProgressBar
      className={css.course}
      label={t('scenario:working')}
      value={share}
      max={1}
      valueText={`${number(Math.round(share * 100))}%`}
      stopLabel={t('scenario:stop')}
      onStop={stop}
    />
  );
}
