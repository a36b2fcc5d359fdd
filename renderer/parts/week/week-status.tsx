import { Clock3 } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { useWeek } from './use-week.ts';
import { weekdayText } from '#src/views/week/day-words.ts';

/** How much asks, how much of it is late, and how many rights lapse. */
export function WeekStatus() {
  const text = useText();
  const { t } = text;
  const { matters, day } = useWeek();
  const late = matters.filter(({ isLate }) => isLate).length;
  const hard = matters.filter(({ isHard }) => isHard).length;
  return (
    <>
      <span>{t('week:status.all', { count: matters.length })}</span>
      <span>{t('week:status.late', { count: late })}</span>
      <span>{t('week:status.lastDates', { count: hard })}</span>
      <span>
        <Icon icon={Clock3} size={14} />
        {t('week:status.asOf', { day: weekdayText(text, day) })}
      </span>
    </>
  );
}
