import { useState } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { FIELD } from '#renderer/store/focus-field.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { NAME_FIELD } from './focus-name.ts';

export interface WordsProps {
  label: string;
  value: string;
  /** Called when the field is left or Enter is pressed, only with something else than before. */
  onCommit: (value: string) => void;
  isRequired?: boolean;
  description?: string;
  /** What is wrong with a draft, in words. */
  check?: (draft: string) => string | null;
  maxLength?: number;
  /** By which a finding leads here. */
  field?: string;
  /** What people call the record; a new one begins here. */
  isName?: boolean;
}

/** A draft while it is typed, an edit when it is left; a draft that is wrong goes back to what was. */
function useDraft({ value, onCommit, isRequired = false, check }: WordsProps) {
  const { t } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const trimmed = (draft ?? value).trim();
  const wrong = draft === null ? null : isRequired && trimmed === '' ? t('frame:details.required') : check?.(trimmed);
  const commit = (): void => {
    if (draft !== null && !wrong && trimmed !== value) onCommit(trimmed);
    setDraft(null);
  };
  return { text: draft ?? value, setDraft, commit, cancel: () => setDraft(null), error: wrong ?? undefined };
}

export function WordsField(props: WordsProps) {
  const { text, setDraft, commit, cancel, error } = useDraft(props);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const mark = { ...(props.isName && { [NAME_FIELD]: true }), ...(props.field && { [FIELD]: props.field }) };
  return (
    <TextField
      {...mark}
      label={props.label}
      value={text}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') cancel();
        else event.continuePropagation();
      }}
      isReadOnly={isReadOnly}
      maxLength={props.maxLength ?? 500}
      description={props.description}
      error={error}
    />
  );
}

export function ParagraphField(props: WordsProps & { rows?: number }) {
  const { text, setDraft, commit, cancel, error } = useDraft(props);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <TextArea
      {...(props.field && { [FIELD]: props.field })}
      label={props.label}
      value={text}
      rows={props.rows ?? 2}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
        else event.continuePropagation();
      }}
      isReadOnly={isReadOnly}
      maxLength={20_000}
      description={props.description}
      error={error}
    />
  );
}

export interface FigureProps {
  label: string;
  value: number | null;
  onCommit: (value: number | null) => void;
  unit?: string;
  minValue?: number;
  isWhole?: boolean;
}

export function FigureField({ label, value, onCommit, unit, minValue, isWhole = false }: FigureProps) {
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <NumberField
      label={label}
      value={value}
      onChange={(next) => {
        if (next !== value) onCommit(next);
      }}
      unit={unit}
      isReadOnly={isReadOnly}
      isWheelDisabled
      {...(minValue !== undefined && { minValue })}
      {...(isWhole && { formatOptions: { maximumFractionDigits: 0 } })}
    />
  );
}
