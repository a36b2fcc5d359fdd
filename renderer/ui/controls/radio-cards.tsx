import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import css from './radio-cards.module.css';

export interface RadioCard<T extends string> {
  value: T;
  title: ReactNode;
  description?: ReactNode;
  /** A mark between the ring and the title. */
  glyph?: ReactNode;
  isDisabled?: boolean | undefined;
}

export interface RadioCardsProps<T extends string> {
  label: string;
  isLabelHidden?: boolean | undefined;
  cards: readonly RadioCard<T>[];
  /** `null`: nothing is preselected, and every card is dashed until one is chosen. */
  value: T | null;
  onChange: (value: T) => void;
  columns?: number | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** Equal alternatives as cards, with what each leads to. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const {
    label,
    isLabelHidden = false,
    cards,
    value,
    onChange,
    columns = cards.length,
    isDisabled = false,
    className,
  } = props;
  return (
    <RadioGroup
      aria-label={label}
      className={clsx(css.root, className)}
      value={value}
      isDisabled={isDisabled}
      onChange={(next) => {
        const chosen = cards.find((card) => card.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      {!isLabelHidden && (
        <span className={css.label} aria-hidden="true">
          {label}
        </span>
      )}
      <div className={css.cards} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {cards.map((card) => (
          <Radio
            key={card.value}
            value={card.value}
            isDisabled={card.isDisabled ?? false}
            className={clsx(css.card, value === null && css.open)}
          >
            <span className={css.ring} />
            {card.glyph}
            <span className={css.text}>
              <b>{card.title}</b>
              {card.description !== undefined && <small>{card.description}</small>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
