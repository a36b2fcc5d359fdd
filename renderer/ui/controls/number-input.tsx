import { clsx } from 'clsx';
import { type Ref, useContext } from 'react';
import { Group, Input, NumberFieldStateContext, useLocale } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { readDecimalMark, separatorsOf } from './decimal-mark.ts';
import css from './field.module.css';

export interface NumberInputProps {
  unit: string | undefined;
  placeholder: string | undefined;
  isInvalid: boolean;
  isRight: boolean;
  inputRef: Ref<HTMLInputElement> | undefined;
}

/** Keys after which React Aria reads the text as a number. */
const READING_KEYS = new Set(['Enter', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);

/** The box of a number field. Before the text becomes a number, a decimal mark of the other language is understood. */
export function NumberInput({ unit, placeholder, isInvalid, isRight, inputRef }: NumberInputProps) {
  const state = useContext(NumberFieldStateContext);
  const { locale } = useLocale();
  const read = () => {
    if (state === null) return;
    const meant = readDecimalMark(state.inputValue, separatorsOf(locale));
    // At once: the handlers that commit the text run later in this same event.
    if (meant !== state.inputValue) flushSync(() => state.setInputValue(meant));
  };
  return (
    <Group
      className={clsx(css.box, isInvalid && css.invalid)}
      onBlurCapture={read}
      onKeyDownCapture={(event) => READING_KEYS.has(event.key) && read()}
    >
      <Input
        className={clsx(css.input, css.number, isRight && css.right)}
        placeholder={placeholder ?? ''}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      {unit !== undefined && <span className={css.unit}>{unit}</span>}
    </Group>
  );
}
