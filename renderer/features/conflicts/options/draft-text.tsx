import { useState } from 'react';
import { TextField } from '#renderer/ui/controls/text-field.tsx';

interface DraftTextProps {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  isRequired?: boolean;
  isFirst?: boolean;
  className?: string | undefined;
}

/** A draft while it is typed, an edit when it is left or with Enter. */
export function DraftText({ label, value, onCommit, isRequired = false, isFirst = false, className }: DraftTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    const trimmed = (draft ?? value).trim();
    if (trimmed !== value && !(isRequired && trimmed === '')) onCommit(trimmed);
    setDraft(null);
  };
  return (
    <TextField
      label={label}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else event.continuePropagation();
      }}
      maxLength={isRequired ? 500 : 20_000}
      autoFocus={isFirst}
      onFocus={(event) => isFirst && event.target instanceof HTMLInputElement && event.target.select()}
      className={className}
    />
  );
}
