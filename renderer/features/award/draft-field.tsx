import { useState } from 'react';
import { TextField } from '#renderer/ui/controls/text-field.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onDone: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  /** Left empty it goes back to what it was. */
  readonly mustHave?: boolean;
};

/** A text that is one edit when it is left, not one per letter. */
export function DraftField({
  label,
  value,
  onDone,
  isLabelHidden = false,
  isDisabled = false,
  mustHave = false,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const done = (): void => {
    const next = draft?.trim() ?? value;
    setDraft(null);
    if (next !== value && !(mustHave && next === '')) onDone(next);
  };
  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden}
      isDisabled={isDisabled}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
        else event.continuePropagation();
      }}
    />
  );
}
