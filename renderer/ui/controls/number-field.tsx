import { clsx } from 'clsx';
import type { Ref } from 'react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Label,
} from 'react-aria-components';
import css from './field.module.css';
import { FieldNotes } from './field-notes.tsx';
import { NumberInput } from './number-input.tsx';

export interface NumberFieldProps
  extends Omit<AriaNumberFieldProps, 'className' | 'children' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange'> {
  label: string;
  isLabelHidden?: boolean | undefined;
  /** `null` is empty. */
  value: number | null;
  /** Called when the number is final: on Enter, on leaving the field, and per arrow key. */
  onChange: (value: number | null) => void;
  /** Written behind the number, as in "4 uur". */
  unit?: string | undefined;
  placeholder?: string | undefined;
  description?: string | undefined;
  error?: string | undefined;
  /** Figures in a column stand right. */
  isRight?: boolean | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Decimals that are kept; a requirement such as 99,95% must survive being looked at. */
const PRECISION: Intl.NumberFormatOptions = { maximumFractionDigits: 6 };

/** A number in the notation of the user's language: 2,5 in Dutch, 2.5 in English. Arrow keys step. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    isLabelHidden = false,
    value,
    onChange,
    unit,
    placeholder,
    description,
    error,
    isRight = false,
    className,
    inputRef,
    ...rest
  } = props;
  return (
    <AriaNumberField
      formatOptions={PRECISION}
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      className={clsx(css.root, className)}
      isInvalid={error !== undefined}
    >
      <Label className={clsx(isLabelHidden ? 'vh' : css.label)}>{label}</Label>
      <NumberInput
        unit={unit}
        placeholder={placeholder}
        isInvalid={error !== undefined}
        isRight={isRight}
        inputRef={inputRef}
      />
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  );
}
