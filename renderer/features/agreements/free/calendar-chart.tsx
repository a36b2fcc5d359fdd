import type { CSSProperties } from 'react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useText } from '#renderer/store/settings.ts';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { allFreeText, type BarLook, type Calendar } from '#src/views/agreements/calendar.ts';
import { fullDay, shortDay } from '#src/views/agreements/day-text.ts';
import own from './free.module.css';

interface CalendarChartProps {
  calendar: Calendar;
  bars: readonly BarLook[];
  /** Each with its own supplier. */
  withSupplier: boolean;
  today: string;
}

const percent = (part: number): string => `${100 * part}%`;

/** A bar a contract over the years; shaded from the day that three, and darker from the day that all, can go. */
export function CalendarChart({ calendar, bars, withSupplier, today }: CalendarChartProps) {
  const text = useText();
  const { t } = text;
  const { years, three, all, free } = calendar;
  const count = free.each.length;
  const hasThree = three !== null && count > 3;
  return (
    <div className={own.chart} data-suppliers={withSupplier}>
      <div className={own.plot} aria-hidden="true">
        {years.map(({ year, at }) => (
          <i key={year} className={own.year} style={{ left: percent(at) }} />
        ))}
        {hasThree && <i className={own.threeZone} style={{ left: percent(three), right: percent(1 - (all ?? 1)) }} />}
        {all !== null && <i className={own.allZone} style={{ left: percent(all) }} />}
        {hasThree && <i className={own.freeLine} style={{ left: percent(three) }} />}
        {all !== null && <i className={own.freeLine} style={{ left: percent(all) }} />}
      </div>
      <div className={own.marks}>
        {hasThree && free.three !== null && (
          <span className={own.threeWord} style={{ right: percent(1 - three) }}>
            {t('agreements:free.three', { day: shortDay(text, free.three, today) })}
          </span>
        )}
        {all !== null && (
          <b className={own.allWord} style={all > 0.7 ? { right: 0 } : { left: percent(all) }}>
            {allFreeText(text, free, today)}
          </b>
        )}
      </div>
      <ul className={own.bars}>
        {bars.map((bar) => (
          <Bar key={bar.freedom.id} bar={bar} withSupplier={withSupplier} today={today} />
        ))}
      </ul>
      <div className={own.years} aria-hidden="true">
        {years.map(({ year }) => (
          <span key={year}>{year}</span>
        ))}
      </div>
    </div>
  );
}

function Bar({ bar, withSupplier, today }: { bar: BarLook; withSupplier: boolean; today: string }) {
  const text = useText();
  const { t } = text;
  const { freedom, client, supplier, until, notice, noticeOn, options } = bar;
  const isOver = freedom.until < today;
  const words = t(isOver ? 'agreements:free.was' : 'agreements:free.until', { day: shortDay(text, freedom.until, '') });
  const spoken = [
    t('agreements:free.spoken', { client: client.name, supplier: supplier.name, day: fullDay(text, freedom.until) }),
    noticeOn === null ? '' : t('agreements:free.spokenNotice', { day: fullDay(text, noticeOn) }),
    ...options.map(({ on }) => t('agreements:free.spokenOption', { day: fullDay(text, on) })),
  ].filter((part) => part !== '');
  return (
    <li>
      <button type="button" className={own.bar} onClick={() => showDialog({ kind: 'freedom', id: freedom.id })}>
        <span className="vh">{spoken.join('. ')}</span>
        <span className={own.who} aria-hidden="true">
          <PartyMark party={client} size="xs" />
          <span className={own.name}>{client.name}</span>
          {withSupplier && <PartyMark party={supplier} size="xs" />}
        </span>
        <span
          className={own.track}
          aria-hidden="true"
          style={{ '--c': client.kind === 'client' ? hueColor(client.hue) : 'var(--ink-2)' } as CSSProperties}
        >
          <span className={own.bound} style={{ width: percent(until) }} data-over={isOver}>
            {until > 0.16 && words}
          </span>
          {until <= 0.16 && (
            <span className={own.beside} style={{ left: percent(Math.max(until, options.at(-1)?.until ?? 0)) }}>
              {words}
            </span>
          )}
          {options.map((option) => (
            <span
              key={option.on}
              className={own.option}
              style={{ left: percent(option.from), width: percent(option.until - option.from) }}
            >
              {option.until - option.from > 0.12 && t('agreements:free.optionKey')}
            </span>
          ))}
          {notice !== null && noticeOn !== null && (
            <span
              className={own.notice}
              data-past={noticeOn < today}
              style={{ left: percent(notice) }}
              title={fullDay(text, noticeOn)}
            />
          )}
        </span>
      </button>
    </li>
  );
}
