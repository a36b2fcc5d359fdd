import { clsx } from 'clsx';
import { GripVertical, MoreHorizontal, Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { type DragOrder, useDragOrder } from '#renderer/ui/controls/use-drag-order.ts';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { Tender } from '#src/dossier/tender.ts';
import css from '#renderer/features/award/award.module.css';
import { showTender } from '#renderer/features/award/award-state.ts';
import {
  copyTender,
  dropTender,
  makeTender,
  moveTender,
  putTender,
  useTenders,
} from '#renderer/features/award/tender-now.ts';

/** [AW41] All tenders of the dossier: which one is looked at, in what order they stand, one more and one less. */
export function TenderList({ current, onRename }: { readonly current: Tender; readonly onRename: () => void }) {
  const { t } = useText();
  const tenders = useTenders();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const drag = useDragOrder(tenders, putTender);
  const list = useRef<HTMLUListElement>(null);
  const move = (tender: Tender, by: 1 | -1): void => {
    moveTender(tender, by);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${tender.id}"] button`)?.focus());
  };
  return (
    <section className={css.card} aria-label={t('award:tenders.title')}>
      <h2 className={css.lead}>
        <b>{t('award:tenders.title')}</b>
      </h2>
      <ul ref={list} className={css.order}>
        {tenders.map((tender, at) => (
          <TenderRow
            key={tender.id}
            tender={tender}
            at={at}
            isLast={at === tenders.length - 1}
            isCurrent={tender.id === current.id}
            isReadOnly={isReadOnly}
            drag={drag}
            onMove={(by) => move(tender, by)}
            onRename={onRename}
          />
        ))}
      </ul>
      <Button icon={Plus} isDisabled={isReadOnly} onPress={makeTender}>
        {t('award:tenders.add')}
      </Button>
    </section>
  );
}

type RowProps = {
  readonly tender: Tender;
  readonly at: number;
  readonly isLast: boolean;
  readonly isCurrent: boolean;
  readonly isReadOnly: boolean;
  readonly drag: DragOrder;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRename: () => void;
};

function TenderRow({ tender, at, isLast, isCurrent, isReadOnly, drag, onMove, onRename }: RowProps) {
  const { t } = useText();
  const { id, title, criteria, priceWeight } = tender;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null || isReadOnly) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li
      data-row={id}
      data-before={drag.gap === at}
      data-after={isLast && drag.gap === at + 1}
      className={clsx(css.tender, isCurrent && css.current)}
      {...drag.row(at)}
    >
      <span className={css.grip} {...(!isReadOnly && drag.grip(at, title))}>
        <Icon icon={GripVertical} size={14} />
      </span>
      <button
        type="button"
        className={css.pick}
        aria-current={isCurrent}
        title={title}
        onClick={() => showTender(id)}
        onKeyDown={onKeyDown}
      >
        <b>{title}</b>
        <small>{t('award:tenders.about', { count: criteria.length, price: priceWeight })}</small>
      </button>
      {!isReadOnly && <TenderMenu tender={tender} onMove={onMove} onRename={onRename} />}
    </li>
  );
}

function TenderMenu({ tender, onMove, onRename }: Pick<RowProps, 'tender' | 'onMove' | 'onRename'>) {
  const { t } = useText();
  const does = {
    rename: () => {
      showTender(tender.id);
      onRename();
    },
    copy: () => copyTender(tender),
    up: () => onMove(-1),
    down: () => onMove(1),
    drop: () => dropTender(tender),
  };
  const items = (['rename', 'up', 'down'] as const).map((id) => ({ id, label: t(`award:tenders.${id}`) }));
  const copy = { id: 'copy', label: t('award:tenders.copyIt') };
  return (
    <Menu
      label={t('award:tenders.more', { title: tender.title })}
      placement="bottom end"
      groups={[
        { id: 'edit', items: [...items, copy] },
        { id: 'drop', items: [{ id: 'drop', label: t('award:tenders.drop') }] },
      ]}
      onAction={(id) => does[id as keyof typeof does]()}
      trigger={<IconButton size="sm" icon={MoreHorizontal} label={t('award:tenders.more', { title: tender.title })} />}
    />
  );
}
