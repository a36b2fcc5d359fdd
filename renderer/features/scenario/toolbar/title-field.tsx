import { useState } from 'react';
import { renameScenario, scenarioName, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import css from '#renderer/features/scenario/scenario.module.css';

/** The question itself, to be typed over; Esc leaves it as it was. */
export function TitleField() {
  const { t } = useText();
  const name = useScenario(scenarioName);
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft.trim() !== name) renameScenario(draft);
    setDraft(null);
  };
  const shown = draft ?? name;
  return (
    <span className={css.title}>
      <input
        aria-label={t('scenario:bar.name')}
        value={shown}
        maxLength={300}
        title={shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
          }
        }}
      />
    </span>
  );
}
