import { GripVertical, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { type DragOrder, useDragOrder } from '#renderer/ui/controls/use-drag-order.ts';
import type { CriterionId } from '#src/dossier/ids.ts';
import type { Criterion, Tender } from '#src/dossier/tender.ts';
import css from '#renderer/features/award/award.module.css';
import { DraftField } from '#renderer/features/award/draft-field.tsx';
import { changeTender } from '#renderer/features/award/tender-now.ts';

type Props = { readonly tender: Tender; readonly isReadOnly: boolean };

/** What quality is scored on. Dragged by the grip, or moved with Alt and an arrow; the focus goes along. */
export function CriteriaCard({ tender, isReadOnly }: Props) {
  const { t, number } = useText();
  const { criteria } = tender;
  const list = useRef<HTMLUListElement>(null);
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const set = (next: readonly Criterion[]): void => changeTender(tender, { criteria: [...next] });
  const put = (id: CriterionId, after: CriterionId | null): void => {
    const moved = criteria.find((each) => each.id === id);
    if (moved === undefined) return;
    const others = criteria.filter((each) => each !== moved);
    const at = others.findIndex((each) => each.id === after) + 1;
    set([...others.slice(0, at), moved, ...others.slice(at)]);
    showToast({ kind: 'done', text: t('award:tenders.moved', { name: moved.name, number: at + 1 }) });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${id}"] button`)?.focus());
  };
  const drag = useDragOrder(criteria, put);
  const add = (): void => {
    const name = t('award:setup.firstCriterion', { number: criteria.length + 1 });
    set([...criteria, { id: freshId<CriterionId>(), name, weight: Math.max(0, 100 - total) }]);
  };
  const sum = Math.abs(total - 100) < 1e-6 ? t('award:setup.sum') : t('award:setup.notSum', { total: number(total) });
  return (
    <section className={css.card} aria-label={t('award:setup.criteria')}>
      <p className={css.lead}>
        <b>{t('award:setup.criteria')}.</b> {criteria.length === 0 ? t('award:setup.noCriteria') : sum}
      </p>
      <ul ref={list} className={css.order}>
        {criteria.map((criterion, at) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            at={at}
            isLast={at === criteria.length - 1}
            isReadOnly={isReadOnly}
            drag={drag}
            onMove={(by) => {
              const others = criteria.filter((each) => each !== criterion);
              if (at + by >= 0 && at + by <= others.length) put(criterion.id, others[at + by - 1]?.id ?? null);
            }}
            onPatch={(part) => set(criteria.map((each) => (each === criterion ? { ...each, ...part } : each)))}
            onRemove={() => set(criteria.filter((each) => each !== criterion))}
          />
        ))}
      </ul>
      <Button icon={Plus} isDisabled={isReadOnly || criteria.length >= 60} onPress={add}>
        {t('award:setup.add')}
      </Button>
    </section>
  );
}

type RowProps = {
  readonly criterion: Criterion;
  readonly at: number;
  readonly isLast: boolean;
  readonly isReadOnly: boolean;
  readonly drag: DragOrder;
  readonly onMove: (by: 1 | -1) => void;
  readonly onPatch: (part: Partial<Criterion>) => void;
  readonly onRemove: () => void;
};

function CriterionRow(props: RowProps) {
  const { criterion, at, isLast, isReadOnly, drag, onMove, onPatch, onRemove } = props;
  const { t } = useText();
  const { id, name, weight } = criterion;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null || isReadOnly) return;
    // Before the field of the weight takes it for a step.
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  return (
    // biome-ignore lint: Alt with an arrow moves the row from whichever of its fields has the focus
    <li
      data-row={id}
      data-before={drag.gap === at}
      data-after={isLast && drag.gap === at + 1}
      className={css.criterion}
      onKeyDownCapture={onKeyDown}
      {...drag.row(at)}
    >
      <button
        type="button"
        className={css.grip}
        disabled={isReadOnly}
        title={t('award:tenders.move', { name })}
        aria-label={t('award:tenders.move', { name })}
        {...drag.grip(at, name)}
      >
        <Icon icon={GripVertical} size={14} />
      </button>
      <DraftField
        label={`${t('award:setup.criterion')} ${name}`}
        isLabelHidden
        mustHave
        value={name}
        isDisabled={isReadOnly}
        onDone={(next) => onPatch({ name: next })}
      />
      <NumberField
        label={`${t('award:setup.weight')}: ${name}`}
        isLabelHidden
        minValue={0}
        maxValue={1000}
        value={weight}
        isDisabled={isReadOnly}
        onChange={(value) => value !== null && onPatch({ weight: value })}
      />
      <IconButton
        icon={X}
        size="sm"
        label={t('award:setup.remove', { name })}
        isDisabled={isReadOnly}
        onPress={onRemove}
      />
    </li>
  );
}
