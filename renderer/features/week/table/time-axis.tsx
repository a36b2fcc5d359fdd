import type { Week } from '#renderer/parts/week/use-week.ts';
import { useText } from '#renderer/store/settings.ts';
import { daysBetween } from '#src/base/day.ts';
import { mondayOf } from '#src/base/week.ts';
import type { Matter } from '#src/analysis/week/matter.ts';
import { axis, placeOnAxis, type TimeMark, timeMark } from '#src/views/week/time-mark.ts';
import css from './table.module.css';

const ticks = [axis.from, 30, axis.to] as const;

function percent(place: number): string {
  return `${Math.round(place * 1000) / 10}%`;
}

/** What the marks below are held against. */
export function AxisHead({ week: { day, today } }: { week: Week }) {
  const { t } = useText();
  return (
    // biome-ignore lint: a virtual table can't be one of elements
    <span role="columnheader" aria-label={t('week:axis.label')} className={css.axis}>
      {ticks.map((days) => (
        <span key={days} className={css.tick} style={{ left: percent(placeOnAxis(days)) }} data-at={days}>
          {days > 0 ? '+' : '−'}
          {days === axis.to ? t('week:axis.days', { days }) : Math.abs(days)}
        </span>
      ))}
      <b className={css.tick} style={{ left: percent(placeOnAxis(0)) }}>
        {day === today ? t('week:axis.today') : t('week:axis.week')}
      </b>
    </span>
  );
}

/** [WK15] Its week in grey, today as a line, and the day of the matter by a form of its own. */
export function AxisCell({ matter: { days, isHard }, week: { day, today } }: { matter: Matter; week: Week }) {
  const mark = timeMark(days, isHard);
  const monday = placeOnAxis(daysBetween(day, mondayOf(day)));
  const sunday = placeOnAxis(daysBetween(day, mondayOf(day)) + 7);
  const now = daysBetween(day, today);
  return (
    // biome-ignore lint: a virtual table can't be one of elements
    <span role="cell" className={css.axis} aria-hidden="true">
      <svg width="100%" height="100%">
        <rect className={css.week} x={percent(monday)} y="0" width={percent(sunday - monday)} height="100%" />
        {ticks.map((tick) => (
          <Upright key={tick} className={css.grid} at={placeOnAxis(tick)} />
        ))}
        <Upright className={css.today} at={placeOnAxis(0)} />
        {now !== 0 && now >= axis.from && now <= axis.to && <Upright className={css.realToday} at={placeOnAxis(now)} />}
        {mark !== null && <Mark mark={mark} />}
      </svg>
    </span>
  );
}

function Upright({ className, at }: { className: string | undefined; at: number }) {
  return <line className={className} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />;
}

function Mark({ mark: { form, at, today, isBeyond } }: { mark: TimeMark }) {
  const x = percent(at);
  return (
    <>
      <line className={form === 'late' ? css.lateBar : css.aheadBar} x1={x} x2={percent(today)} y1="50%" y2="50%" />
      <svg x={x} y="50%" overflow="visible">
        {form === 'late' && !isBeyond && <circle className={css.dot} r="5" />}
        {form === 'late' && isBeyond && <path className={css.dot} d="M-2 0 5-6V6Z" />}
        {form === 'ahead' && <circle className={css.ring} r="4.2" />}
        {form === 'hard' && <path className={css.dot} d="M-7-6H7L0 7Z" />}
      </svg>
    </>
  );
}
