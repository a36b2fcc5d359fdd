import { type KeyboardEvent, useRef } from 'react';
import { setFigure } from '#renderer/features/agreements/edits.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import type { KpiRow } from '#src/views/agreements/kpi-rows.ts';

/** [AG18] The figure of a month: Enter keeps it and goes to the next KPI. */
export function FigureField({ row: { kpi, measures }, month }: { row: KpiRow; month: string }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const value = measures.findLast(({ on }) => on.startsWith(month))?.value ?? null;
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    const fields = [
      ...(box.current?.closest('table')?.querySelectorAll<HTMLInputElement>('[data-figure] input') ?? []),
    ];
    const own = box.current?.querySelector('input');
    const next = fields[fields.findIndex((field) => field === own) + 1];
    next?.focus();
    next?.select();
  };
  return (
    <div ref={box} data-figure onKeyUp={onKeyUp}>
      <NumberField
        key={month}
        label={t('agreements:kpi.figureOf', { title: kpi.title })}
        isLabelHidden
        isRight
        unit={kpi.unit === '' ? undefined : kpi.unit}
        value={value}
        onChange={(next) => setFigure(kpi.id, month, measures, next)}
      />
    </div>
  );
}
