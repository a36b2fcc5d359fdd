import { clsx } from 'clsx';
import { Check, GripVertical, Radio } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { openCard, type SimulationPart } from '#renderer/store/simulation.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { DragOrder } from '#renderer/ui/controls/use-drag-order.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import { step } from '#renderer/features/relations/simulation/edits.ts';
import css from './side.module.css';

interface CardItemProps {
  session: Session;
  card: SessionCard;
  at: number;
  /** Pressing it puts it on the table while it is run, and opens it to be written on otherwise. */
  part: SimulationPart;
  isCurrent: boolean;
  /** null: nothing can be moved. */
  drag: DragOrder | null;
}

export function CardItem({ session, card, at, part, isCurrent, drag }: CardItemProps) {
  const { t } = useText();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const isDone = card.state === 'done';
  const isOnTable = at === session.cardNow;
  const open = card.roles.filter(({ playedBy }) => playedBy === null).length;
  return (
    <li
      ref={row}
      className={clsx(
        css.item,
        isCurrent && css.now,
        drag?.gap === at && css.gapBefore,
        drag?.gap === at + 1 && css.gapAfter,
      )}
      {...drag?.row(at)}
    >
      <button
        type="button"
        className={css.press}
        title={card.title}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => {
          if (part !== 'run') openCard(at);
          else if (drag !== null) step(session, { kind: 'card', at });
        }}
      >
        <span className={clsx(css.number, 'num')}>{isDone ? <Icon icon={Check} size={14} /> : at + 1}</span>
        <span className={css.words}>
          <b>{card.title}</b>
          <small>
            {isOnTable
              ? t(`beamer:simulation.phases.${session.phase}`)
              : isDone
                ? t('simulation:states.done')
                : open > 0
                  ? t('simulation:openRoles', { count: open })
                  : t('simulation:states.waiting')}
          </small>
        </span>
        {isOnTable && (
          <span role="img" aria-label={t('simulation:onTable')}>
            <Icon icon={Radio} />
          </span>
        )}
      </button>
      {drag !== null && (
        <span className={css.grip} {...drag.grip(at, card.title)} aria-hidden="true">
          <Icon icon={GripVertical} />
        </span>
      )}
    </li>
  );
}
