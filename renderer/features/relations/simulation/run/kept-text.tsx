import { useState } from 'react';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';

interface KeptTextProps {
  label: string;
  value: string;
  placeholder: string;
  isReadOnly: boolean;
  onKeep: (value: string) => void;
}

/** A text that is kept when it is left: what was typed in one go is one step of undo. */
export function KeptText({ label, value, placeholder, isReadOnly, onKeep }: KeptTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null && draft !== value) onKeep(draft);
    setDraft(null);
  };
  return (
    <TextArea
      label={label}
      isLabelHidden
      rows={3}
      placeholder={placeholder}
      value={draft ?? value}
      isReadOnly={isReadOnly}
      onChange={setDraft}
      onBlur={keep}
    />
  );
}
