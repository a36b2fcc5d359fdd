import { ChevronRight, Handshake } from 'lucide-react';
import { useWeek, type Week } from '#renderer/parts/week/use-week.ts';
import { useStatus } from '#renderer/store/document.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { turnWeek } from '#renderer/store/week.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { doStep } from './do-step.ts';
import { WeekSide } from './side/week-side.tsx';
import { stepIcons } from './table/icons.ts';
import { WeekTable } from './table/week-table.tsx';
import { useView, type View } from './use-view.ts';
import { useWeekActions } from './use-week-actions.ts';
import { stepOf } from '#src/views/week/step.ts';
import css from './week.module.css';
import { WeekToolbar } from './week-toolbar.tsx';

/** What asks for the regisseur this week: what to begin with and why, and one step for each. */
export function WeekScreen() {
  const { t } = useText();
  const week = useWeek();
  const view = useView(week);
  useWeekActions(view);
  return (
    <>
      <WeekToolbar week={week} />
      <h1 className="vh">{t('week:title')}</h1>
      <div className={css.split}>
        <div className={css.page}>
          {week.matters.length === 0 ? <Quiet week={week} /> : <Filled {...{ week, view }} />}
        </div>
        <WeekSide week={week} />
      </div>
    </>
  );
}

function Filled({ week, view }: { week: Week; view: View }) {
  const text = useText();
  const { day, today } = week;
  return (
    <>
      <div className={css.headline}>
        <p>
          <b>{view.headline.strong}</b> {view.headline.more}
        </p>
        <FirstStep view={view} />
        {day !== today && (
          <small>{text.t(day > today ? 'week:asOf' : 'week:asOfPast', { day: text.date(day, today) })}</small>
        )}
      </div>
      <WeekTable week={week} view={view} />
    </>
  );
}

/** In a long list what comes first may be far down: its step stands with the sentence. */
function FirstStep({ view: { headline, lines, saying } }: { view: View }) {
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { first } = headline;
  if (first === null || lines.findIndex(({ matter }) => matter === first) < seenAtOnce) return null;
  const step = stepOf(saying, first);
  if (isReadOnly && step.kind === 'draft') return null;
  return (
    <Button variant="primary" icon={stepIcons[step.icon]} onPress={() => doStep(step)}>
      {step.label}
    </Button>
  );
}

const seenAtOnce = 10;

/** Nothing asks: because nothing is kept yet, or because all is well. */
function Quiet({ week: { tables, today } }: { week: Week }) {
  const { t } = useText();
  const isKept = [
    tables.agreements,
    tables.relations,
    tables.conditions,
    tables.cases,
    tables.actions,
    tables.rhythms,
  ].some((table) => table.length > 0);
  return (
    <EmptyState
      isAlone
      art="list"
      title={t('week:empty.title')}
      actions={
        isKept ? (
          <Button iconEnd={ChevronRight} onPress={() => turnWeek(1, today)}>
            {t('week:empty.next')}
          </Button>
        ) : (
          <>
            <Button variant="primary" icon={Handshake} onPress={() => showScreen('relations')}>
              {t('week:empty.toRelations')}
            </Button>
            <Button onPress={() => showScreen('conflicts')}>{t('week:empty.toConflicts')}</Button>
          </>
        )
      }
    >
      {t(isKept ? 'week:empty.quiet' : 'week:empty.text')}
    </EmptyState>
  );
}
