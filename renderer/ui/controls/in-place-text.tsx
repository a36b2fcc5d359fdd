import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import css from './in-place-text.module.css';

export interface InPlaceTextProps {
  /** What the text is, for screen readers. */
  label: string;
  value: string;
  /** Called when the field is left or Enter is pressed, only with something else than before. */
  onCommit: (value: string) => void;
  /** Shown quietly while there is no text. */
  placeholder: string;
  isReadOnly?: boolean;
  /** An emptied text goes back to what it was. */
  isRequired?: boolean;
  /** A line break is part of it: Enter breaks, leaving the field keeps. */
  isParagraph?: boolean;
  maxLength?: number;
  rows?: number;
  className?: string | undefined;
}

/** A text that is edited where it stands: press it or Enter, type, Enter or leave it; Escape takes the draft back. */
export function InPlaceText(props: InPlaceTextProps) {
  const { label, value, placeholder, isReadOnly = false, className } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (isOpen || !returns.current) return;
    returns.current = false;
    button.current?.focus();
  }, [isOpen]);
  const words = <span className={clsx(value === '' && css.empty)}>{value === '' ? placeholder : value}</span>;
  if (isReadOnly) return <span className={className}>{words}</span>;
  const close = (byKey: boolean): void => {
    returns.current = byKey;
    setOpen(false);
  };
  return (
    <span className={css.root}>
      <Button
        ref={button}
        className={clsx(css.show, className)}
        aria-label={`${label}: ${value === '' ? placeholder : value}`}
        onPress={() => setOpen(true)}
      >
        {words}
      </Button>
      {isOpen && <Editor {...props} onClose={close} />}
    </span>
  );
}

function Editor(props: InPlaceTextProps & { onClose: (byKey: boolean) => void }) {
  const {
    label,
    value,
    onCommit,
    onClose,
    isRequired = false,
    isParagraph = false,
    maxLength = 20_000,
    rows = 2,
  } = props;
  const [draft, setDraft] = useState(value);
  const isDone = useRef(false);
  const finish = (byKey: boolean, keeps: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    const trimmed = draft.trim();
    if (keeps && trimmed !== value && !(isRequired && trimmed === '')) onCommit(trimmed);
    onClose(byKey);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isEnd = event.key === 'Enter' && !event.shiftKey && (!isParagraph || event.ctrlKey || event.metaKey);
    if (!isEnd && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(true, isEnd);
  };
  return (
    <textarea
      ref={(field) => {
        if (field === null || field === document.activeElement || isDone.current) return;
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
      }}
      className={css.edit}
      aria-label={label}
      value={draft}
      rows={rows}
      maxLength={maxLength}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => finish(false, true)}
      onKeyDown={onKeyDown}
    />
  );
}
