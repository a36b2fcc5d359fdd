import { type KeyboardEvent, useRef } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { MarkedSlider, type SliderMark } from '#renderer/ui/controls/marked-slider.tsx';
import { resetBudget, setBudget } from '#renderer/features/package/package-state.ts';
import type { BudgetMarks } from '#src/analysis/package/budget-marks.ts';
import css from './top.module.css';

interface BudgetRowProps {
  budget: 'once' | 'year';
  /** Euros; null = no limit. */
  amount: number | null;
  ofDossier: number | null;
  marks: BudgetMarks;
  /** Of the package that was found. */
  cost: number | null;
  /** Inhabitants to say it per head of; 0 = not. */
  people: number;
}

/** Euros one arrow key moves. */
const STEP = 1000;

const EUROS = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0, minimumFractionDigits: 0 } as const;

/** [PK43] One budget: typed, dragged, or taken from a mark that means something. */
export function BudgetRow({ budget, amount, ofDossier, marks, cost, people }: BudgetRowProps) {
  const text = useText();
  const { t, euroK } = text;
  const euros = (value: number): string => euroK(value / 1000);
  const label = t(`packageScreen:budget.${budget}`);
  const top = Math.max(marks.all, ofDossier ?? 0, amount ?? 0, STEP);
  const bottom = Math.max(0, Math.min(marks.least - (top - marks.least) * 0.06, amount ?? top, ofDossier ?? top));
  const named: readonly SliderMark[] = [
    { value: marks.least, text: euros(marks.least), name: t('packageScreen:budget.least') },
    ...(ofDossier === null
      ? []
      : [{ value: ofDossier, text: euros(ofDossier), name: t('packageScreen:budget.dossier') }]),
    { value: marks.all, text: euros(marks.all), name: t('packageScreen:budget.all') },
  ];
  const isTooLittle = amount !== null && amount < marks.least;
  return (
    <div className={css.budget}>
      <div className={css.amount}>
        <Amount budget={budget} amount={amount} label={label} />
        <small>
          {isTooLittle
            ? t('packageScreen:budget.impossible')
            : people > 0 && amount !== null
              ? t('packageScreen:budget.perHead', { amount: `€ ${text.number(amount / people, 2)}` })
              : ''}
        </small>
      </div>
      <MarkedSlider
        label={label}
        value={amount ?? top}
        min={Math.floor(bottom / STEP) * STEP}
        max={Math.ceil(top / STEP) * STEP}
        step={STEP}
        marks={named}
        markLabel={(mark) => t('packageScreen:budget.setTo', { label, mark: mark.name, amount: mark.text })}
        barredBelow={marks.least}
        formatOptions={EUROS}
        onChange={(value) => setBudget(budget, value)}
      />
      <Cost budget={budget} amount={amount} ofDossier={ofDossier} cost={cost} />
    </div>
  );
}

function Amount({ budget, amount, label }: { budget: 'once' | 'year'; amount: number | null; label: string }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  // The field's own arrows would step by one euro.
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0;
    if (by === 0 || amount === null) return;
    event.preventDefault();
    event.stopPropagation();
    setBudget(budget, Math.max(0, amount + by));
  };
  return (
    <div onKeyDownCapture={onKeyDown}>
      <NumberField
        label={label}
        value={amount}
        onChange={(value) => setBudget(budget, value)}
        formatOptions={EUROS}
        minValue={0}
        maxValue={1e12}
        placeholder={t('packageScreen:budget.none')}
        className={css.figure}
        inputRef={input}
      />
    </div>
  );
}

function Cost({ budget, amount, ofDossier, cost }: Pick<BudgetRowProps, 'budget' | 'amount' | 'ofDossier' | 'cost'>) {
  const { t, euroK } = useText();
  const left = amount === null || cost === null ? null : amount - cost;
  return (
    <div className={css.cost}>
      <span className={css.costLabel}>{t('packageScreen:budget.cost')}</span>
      <b className="num">{cost === null ? '–' : euroK(cost / 1000)}</b>
      <span className={css.costEnd}>
        {left !== null && (
          <small>
            {t(left < 0 ? 'packageScreen:budget.over' : 'packageScreen:budget.left', {
              amount: euroK(Math.abs(left) / 1000),
            })}
          </small>
        )}
        {amount !== ofDossier && (
          <Button size="sm" variant="quiet" onPress={() => resetBudget(budget)}>
            {t('packageScreen:budget.reset')}
          </Button>
        )}
      </span>
    </div>
  );
}
