import { Plus } from 'lucide-react';
import { RelationTabs } from '#renderer/features/relations/relation-tabs.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { runAction } from '#renderer/store/actions.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import {
  askOfSimulation,
  shownPart,
  showSimulationPart,
  type SimulationPart,
  simulationParts,
  useShownSession,
  useSimulationShown,
} from '#renderer/store/simulation.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import type { Session } from '#src/dossier/session.ts';
import { sessionSaid } from '#src/views/simulation/said.ts';
import { AddCards } from './prepare/add-cards.tsx';
import { NewSession } from './prepare/new-session.tsx';
import { PreparePart } from './prepare/prepare-part.tsx';
import { RunPart } from './run/run-part.tsx';
import { CardList } from './side/card-list.tsx';
import { SessionList } from './side/session-list.tsx';
import css from './simulation.module.css';
import { SummaryPart } from './summary/summary-part.tsx';
import { useSimulationActions } from './use-simulation-actions.ts';

/** [SI1] Client and supplier in one room play what could go wrong, before it does: prepared here, run here, and looked back on here. */
export function SimulationScreen() {
  const { t } = useText();
  const session = useShownSession();
  const chosen = useSimulationShown(({ part }) => part);
  const asking = useSimulationShown((shown) => shown.asking);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  useSimulationActions();
  return (
    <>
      <Toolbar
        label={t('simulation:title')}
        end={
          session !== null &&
          !isReadOnly && (
            <Button icon={Plus} onPress={() => askOfSimulation('session')}>
              {t('simulation:new')}
            </Button>
          )
        }
      >
        <RelationTabs />
        {session !== null && (
          <SegmentedControl<SimulationPart>
            label={t('simulation:parts.label')}
            segments={simulationParts.map((value) => ({ value, label: t(`simulation:parts.${value}`) }))}
            value={shownPart(session, chosen)}
            onChange={showSimulationPart}
          />
        )}
      </Toolbar>
      <h1 className="vh">{t('simulation:title')}</h1>
      {session === null ? <NoSessions /> : <Filled session={session} part={shownPart(session, chosen)} />}
      {asking === 'session' && <NewSession />}
      {asking === 'cards' && session !== null && <AddCards session={session} />}
    </>
  );
}

function Filled({ session, part }: { session: Session; part: SimulationPart }) {
  return (
    <div className={css.split}>
      <aside className={css.side}>
        <SessionList shown={session} />
        <CardList session={session} part={part} />
      </aside>
      {part === 'run' ? (
        <RunPart key={session.id} session={session} />
      ) : (
        // biome-ignore lint: a scrolling region must be reachable by keyboard
        <div className={css.page} tabIndex={0}>
          <Sentence session={session} />
          {part === 'prepare' ? (
            <PreparePart key={session.id} session={session} />
          ) : (
            <SummaryPart key={session.id} session={session} />
          )}
        </div>
      )}
    </div>
  );
}

function Sentence({ session }: { session: Session }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const { strong, more } = sessionSaid(text, dossier, session, today());
  return (
    <p className={css.sentence} aria-live="polite">
      <b>{strong}</b> {more}
    </p>
  );
}

function NoSessions() {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <EmptyState
      isAlone
      art="list"
      title={t('simulation:empty.title')}
      actions={
        !isReadOnly && (
          <Button variant="primary" icon={Plus} onPress={() => runAction('simulation.new')}>
            {t('simulation:new')}
          </Button>
        )
      }
    >
      {t('simulation:empty.text')}
    </EmptyState>
  );
}
