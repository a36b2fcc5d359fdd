import { Plus, Rows3 } from 'lucide-react';
import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import type { RunNow } from '#src/analysis/workshop/run-now.ts';
import { topicState } from '#src/analysis/workshop/topic-state.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { ask } from '#renderer/features/workshop/run/asking.ts';
import { openTopics } from '#renderer/features/workshop/run/open-topics.ts';
import { useCanRun } from '#renderer/features/workshop/run/use-run.ts';
import { AgendaItem } from './agenda-item.tsx';
import css from './agenda.module.css';
import { runCommand } from '#renderer/store/edit.ts';
import { useDragOrder } from '#renderer/ui/controls/use-drag-order.ts';
import { moveTopic } from '#src/commands/workshops/move-topic.ts';

/** What is on the agenda, where each item stands, and which one is worked on. */
export function Agenda({ workshop, run }: { readonly workshop: Workshop; readonly run: RunNow }) {
  const { t } = useText();
  const canRun = useCanRun(workshop);
  const rounds = useDossier((dossier) => dossier.rounds);
  const states = useMemo(() => run.topics.map((topic) => topicState({ rounds }, topic)), [run.topics, rounds]);
  const drag = useDragOrder(run.topics, (id, after) => void runCommand(moveTopic, { id, after }));
  const minutes = run.topics.reduce((sum, topic) => sum + topic.minutes, 0);
  const canAskAll = canRun && states.some(({ kind }, at) => kind === 'planned' && run.topics[at]?.method !== null);
  return (
    <aside className={css.agenda} aria-label={t('workshop:run.agenda')}>
      <header className={css.head}>
        <h2>{t('workshop:run.agenda')}</h2>
        <span className="spacer" />
        <span className={css.count}>{t('workshop:run.agendaCount', { count: run.topics.length, minutes })}</span>
        {canAskAll && (
          <IconButton
            icon={Rows3}
            size="sm"
            label={t('workshop:run.roundAll')}
            onPress={() => ask({ kind: 'round', topics: openTopics() })}
          />
        )}
      </header>
      <ol>
        {run.topics.map((topic, at) => {
          const state = states[at];
          if (state === undefined) return null;
          return (
            <AgendaItem
              key={topic.id}
              topic={topic}
              at={at}
              state={state}
              isNow={topic === run.topic}
              drag={canRun ? drag : null}
            />
          );
        })}
      </ol>
      {canRun && (
        <Button variant="quiet" icon={Plus} className={css.add} onPress={() => ask({ kind: 'add' })}>
          {t('workshop:run.addItem')}
        </Button>
      )}
    </aside>
  );
}
