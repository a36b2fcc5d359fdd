import { BellOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { chooseRelation } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { signed, whole } from '#src/views/relations/figures.ts';
import { type RelationRow, spokenRelation } from '#src/views/relations/relation-list.ts';
import css from './list.module.css';
import { QuadrantMark } from './quadrant-mark.tsx';

/** One relation: whose, where it stands, whether it moves or is silent, and how far apart both sides are. */
export function RelationItem({ row, isCurrent }: { row: RelationRow; isCurrent: boolean }) {
  const text = useText();
  const { state, ends } = row;
  const quadrant = text.t(`relations:quadrants.${state.quadrant ?? 'unknown'}`);
  return (
    <Button
      className={css.item ?? ''}
      onPress={() => chooseRelation(state.relation.id)}
      {...(isCurrent ? { 'aria-current': 'true' } : {})}
    >
      <PartyMark party={ends.client} />
      <QuadrantMark row={row} />
      <span className={css.said}>
        <span className="vh">{spokenRelation(text, row)}</span>
        <b aria-hidden title={ends.client.name}>
          {quadrant}
        </b>
        <SmallLine row={row} />
      </span>
      <span className={css.gap} aria-hidden>
        {state.gap === null ? '' : whole(text, state.gap)}
      </span>
    </Button>
  );
}

/** Silence goes before a trend: it is what can be mended today. */
function SmallLine({ row: { state } }: { row: RelationRow }) {
  const text = useText();
  const { silence, trend, trust } = state;
  if (silence.isSilent)
    return (
      <small>
        <Icon icon={BellOff} size={14} />
        {silence.days === null
          ? text.t('relations:row.silentEver')
          : text.t('relations:row.silent', { count: silence.days })}
      </small>
    );
  if (trend.client === null)
    return trust.client === null ? null : (
      <small>
        <i className={css.ring} />
        {text.t('relations:row.noTrend')}
      </small>
    );
  return (
    <small aria-hidden>
      <i className={css.ring} />
      {text.t('relations:row.inAYear', { points: signed(text, trend.client.change) })}
    </small>
  );
}
