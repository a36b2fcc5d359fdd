import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import css from './in-place-text.module.css';

export interface InPlaceDayProps {
  /** What the day is of, for screen readers. */
  label: string;
  /** ISO 8601; null = none. */
  value: string | null;
  /** The day as it is shown. */
  words: string;
  title?: string | undefined;
  /** Called when the field is left or Enter is pressed, only with another day; emptied = null. */
  onCommit: (day: string | null) => void;
  isReadOnly?: boolean;
  className?: string | undefined;
}

/** A day that is edited where it stands: press it or Enter, type or choose, Enter or leave it; Escape takes it back. */
export function InPlaceDay(props: InPlaceDayProps) {
  const { label, words, title, isReadOnly = false, className } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (isOpen || !returns.current) return;
    returns.current = false;
    button.current?.focus();
  }, [isOpen]);
  if (isReadOnly)
    return (
      <span className={className} title={title}>
        {words}
      </span>
    );
  const close = (byKey: boolean): void => {
    returns.current = byKey;
    setOpen(false);
  };
  return (
    <span className={css.root} title={title}>
      <Button
        ref={button}
        className={clsx(css.show, className)}
        aria-label={`${label}: ${words}`}
        onPress={() => setOpen(true)}
      >
        {words}
      </Button>
      {isOpen && <Editor {...props} onClose={close} />}
    </span>
  );
}

function Editor({ label, value, onCommit, onClose }: InPlaceDayProps & { onClose: (byKey: boolean) => void }) {
  const isDone = useRef(false);
  const finish = (field: HTMLInputElement, byKey: boolean, keeps: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    // A day that is half typed reads as empty, but the field knows better.
    const next = field.value === '' ? null : field.value;
    if (keeps && !field.validity.badInput && next !== value) onCommit(next);
    onClose(byKey);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.currentTarget, true, event.key === 'Enter');
  };
  return (
    <input
      ref={(field) => {
        if (field !== null && field !== document.activeElement && !isDone.current) field.focus();
      }}
      type="date"
      className={clsx(css.edit, css.day)}
      aria-label={label}
      defaultValue={value ?? ''}
      onBlur={(event) => finish(event.currentTarget, false, true)}
      onKeyDown={onKeyDown}
    />
  );
}
