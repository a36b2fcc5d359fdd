import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { changeMoment, dropMoment } from '#renderer/features/relations/edits.ts';
import { EventSign } from '#renderer/parts/relations/event-sign.tsx';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { contactKinds } from '#src/analysis/relations/silence.ts';
import type { Moment } from '#src/dossier/moment.ts';
import { whole } from '#src/views/relations/figures.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import css from './line.module.css';

/** The same as the line, to read and to tidy up: events and measurements by day, latest first. */
export function EventTable({ row, today }: { row: RelationRow; today: string }) {
  const text = useText();
  const { t } = text;
  const { moments, series, legalSeries } = row.state;
  const measured = [...new Set([...series.client, ...series.other, ...legalSeries].map(({ on }) => on))];
  const days = [...new Set([...measured, ...moments.map(({ on }) => on)])].sort().toReversed();
  const at = (of: readonly { readonly on: string; readonly value: number }[], day: string): string => {
    const found = of.find(({ on }) => on === day);
    return found === undefined ? '' : whole(text, found.value);
  };
  return (
    <Disclosure title={t('relations:line.table')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t('relations:line.day')}</th>
            <th>{row.ends.client.name}</th>
            <th>{row.ends.other.name}</th>
            <th>{t('relations:line.legal')}</th>
            <th>{t('relations:line.events')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <td>{text.date(day, today)}</td>
              <td className="num">{at(series.client, day)}</td>
              <td className="num">{at(series.other, day)}</td>
              <td className="num">{at(legalSeries, day)}</td>
              <td>
                {moments
                  .filter(({ on }) => on === day)
                  .map((moment) => (
                    <EventLine key={moment.id} moment={moment} />
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

function EventLine({ moment }: { moment: Moment }) {
  const { t, euroK } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id, kind, title, amountK, isOpen } = moment;
  return (
    <span className={css.eventLine}>
      <EventSign kind={kind} isOpen={isOpen} size={18} />
      <span>
        {title === '' ? t(`relations:events.${kind}`) : title} {amountK !== null && euroK(amountK)}
      </span>
      {!isReadOnly && (
        <>
          {!contactKinds.has(kind) && (
            <IconButton
              size="sm"
              icon={isOpen ? Check : RotateCcw}
              label={t(isOpen ? 'relations:line.close' : 'relations:line.reopen')}
              onPress={() => changeMoment(id, { isOpen: !isOpen })}
            />
          )}
          <IconButton size="sm" icon={Trash2} label={t('relations:line.remove')} onPress={() => dropMoment(id)} />
        </>
      )}
    </span>
  );
}
