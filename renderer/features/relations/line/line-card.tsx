import { ArrowLeftRight, Gauge, Plus, Scale } from 'lucide-react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useRelationsShown } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import { Below } from './below.tsx';
import { EventForm } from './event-form.tsx';
import { EventTable } from './event-table.tsx';
import css from './line.module.css';
import { TimeLine } from './time-line.tsx';

/** One relation over a year. */
export function LineCard({ row, today }: { row: RelationRow; today: string }) {
  const { t } = useText();
  const form = useRelationsShown((shown) => shown.form);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { state, ends } = row;
  const hasLine =
    state.series.client.length + state.series.other.length + state.legalSeries.length + state.moments.length > 0;
  return (
    <section
      className={css.panel}
      aria-label={t('relations:line.title', { client: ends.client.name, other: ends.other.name })}
    >
      <header className={css.head}>
        <PartyMark party={ends.client} size="md" />
        <Icon icon={ArrowLeftRight} size={16} />
        <PartyMark party={ends.other} size="md" />
        <div className={css.names}>
          <h2 title={`${ends.client.name} – ${ends.other.name}`}>
            {t('relations:line.title', { client: ends.client.name, other: ends.other.name })}
          </h2>
          <small>{t(`relations:quadrants.${state.quadrant ?? 'unknown'}`)}</small>
        </div>
        {!isReadOnly && (
          <div className={css.tools}>
            <IconButton
              icon={Gauge}
              label={t('measuring:measure.title')}
              shortcut={['M']}
              onPress={() => runAction('relations.measure')}
            />
            <IconButton
              icon={Scale}
              label={t('measuring:count.title')}
              shortcut={['L']}
              onPress={() => runAction('relations.count')}
            />
            <IconButton
              icon={Plus}
              label={t('relations:keys.event')}
              shortcut={['E']}
              onPress={() => runAction('relations.event')}
            />
          </div>
        )}
      </header>
      {form === 'event' && !isReadOnly && <EventForm key={state.relation.id} relation={state.relation.id} />}
      {hasLine ? (
        <>
          <Keys row={row} />
          <TimeLine row={row} today={today} />
        </>
      ) : (
        <p className="muted">{t('relations:line.none')}</p>
      )}
      <Below row={row} today={today} />
      {hasLine && <EventTable row={row} today={today} />}
    </section>
  );
}

function Keys({ row: { ends } }: { row: RelationRow }) {
  const colour = ends.client.kind === 'client' ? hueColor(ends.client.hue) : 'var(--ink)';
  return (
    <ul className={css.keys}>
      <li>
        <svg width="20" height="6" viewBox="0 0 20 6" aria-hidden="true">
          <path className={css.client} style={{ stroke: colour }} d="M1 3h18" />
        </svg>
        {ends.client.name}
      </li>
      <li>
        <svg width="20" height="6" viewBox="0 0 20 6" aria-hidden="true">
          <path className={css.other} d="M1 3h18" />
        </svg>
        {ends.other.name}
      </li>
    </ul>
  );
}
