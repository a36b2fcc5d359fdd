import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Stand } from '#src/views/conflicts/conflict-stand.ts';
import { positionText } from '#src/views/words/position-text.ts';
import css from './conflicts.module.css';
import { PrivateMark } from './private-mark.tsx';

/** What a row about one client needs to know. */
export type PlainStand = Pick<Stand, 'client' | 'position' | 'isPrivate'>;

/** Badge, name, what is wanted, and how much. */
export function ClientCell({ requirement, stand }: { requirement: Requirement | undefined; stand: PlainStand }) {
  const text = useText();
  const { client, position } = stand;
  const words = position === null || requirement === undefined ? '' : positionText(text, requirement, position);
  const priority = position?.priority ?? null;
  return (
    <div className={css.standRow}>
      <ClientBadge hue={client.hue} letters={client.badge} size="md" />
      <span className={css.standName}>
        <b title={client.name}>{client.name}</b>
        <small title={words}>
          {position === null && requirement !== undefined ? text.t('conflicts:noPosition') : words}
          {stand.isPrivate && <PrivateMark isQuiet />}
        </small>
      </span>
      <PriorityTile
        priority={priority}
        {...(priority !== null && { label: text.t(`analysis:priorities.${priority}`) })}
      />
    </div>
  );
}

export function ReasonCell({ stand: { position } }: { stand: PlainStand }) {
  const { t } = useText();
  const reason = position?.reason ?? '';
  return (
    <div className={css.reasonRow}>
      <p className={reason === '' ? 'muted' : undefined} title={reason}>
        {reason === '' ? t('conflicts:noReason') : reason}
      </p>
    </div>
  );
}
