import { ChevronLeft, ChevronRight, FileText } from 'lucide-react';
import type { Week } from '#renderer/parts/week/use-week.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { showThisWeek, showWeekView, turnWeek, useWeekShown } from '#renderer/store/week.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { weekNumberOf } from '#src/base/week.ts';
import { weekRange } from '#src/views/week/day-words.ts';
import { type WeekView, weekViews } from '#src/views/week/week-groups.ts';
import css from './week.module.css';

/** Which week, in what order, and what goes to the steering group. */
export function WeekToolbar({ week: { day, today } }: { week: Week }) {
  const text = useText();
  const { t } = text;
  const { view, monday } = useWeekShown((shown) => shown);
  return (
    <Toolbar
      label={t('week:title')}
      end={
        <>
          <SegmentedControl<WeekView>
            label={t('week:views.label')}
            segments={weekViews.map((value) => ({ value, label: t(`week:views.${value}`) }))}
            value={view}
            onChange={showWeekView}
          />
          <Button icon={FileText} onPress={() => showScreen('steering')}>
            {t('week:report')}
          </Button>
        </>
      }
    >
      <span className={css.title}>
        {monday === null ? t('week:title') : t('week:titleOther', { week: weekNumberOf(day) })}
      </span>
      <span className={css.range}>{weekRange(text, day)}</span>
      <IconButton icon={ChevronLeft} label={t('week:previous')} shortcut={['[']} onPress={() => turnWeek(-1, today)} />
      <IconButton icon={ChevronRight} label={t('week:next')} shortcut={[']']} onPress={() => turnWeek(1, today)} />
      {monday !== null && (
        <Button size="sm" variant="quiet" onPress={showThisWeek}>
          {t('week:back')}
        </Button>
      )}
    </Toolbar>
  );
}
