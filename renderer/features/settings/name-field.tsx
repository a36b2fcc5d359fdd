import { useState } from 'react';
import { changeSettings, useSettings, useText } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';

/** Kept when the field is left, not per letter. */
export function NameField() {
  const { t } = useText();
  const kept = useSettings((settings) => settings.userName);
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null && draft.trim() !== kept) void changeSettings({ userName: draft.trim() });
    setDraft(null);
  };
  return (
    <TextField
      label={t('start:settingsPage.you')}
      isLabelHidden
      description={t('start:settingsPage.youHint')}
      value={draft ?? kept}
      onChange={setDraft}
      onBlur={keep}
      maxLength={500}
    />
  );
}
