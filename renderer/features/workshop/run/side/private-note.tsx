import { useState } from 'react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { editTopic } from '#src/commands/workshops/edit-topic.ts';
import type { Topic } from '#src/dossier/topic.ts';
import css from './side.module.css';

/** What only the regisseur reads: on no beamer, in no report, in no export. */
export function PrivateNote({ topic, isReadOnly }: { topic: Topic; isReadOnly: boolean }) {
  const { t } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null && draft !== topic.note) void runCommand(editTopic, { id: topic.id, patch: { note: draft } });
    setDraft(null);
  };
  return (
    <section className={css.section} aria-labelledby="note">
      <h3 id="note">
        {t('workshop:run.note')} <span>{t('workshop:run.noteHint')}</span>
      </h3>
      <div className={css.private}>
        <TextArea
          label={t('workshop:run.note')}
          isLabelHidden
          rows={3}
          value={draft ?? topic.note}
          isReadOnly={isReadOnly}
          onChange={setDraft}
          onBlur={keep}
        />
        <PrivateMark label={t('workshop:run.noteOnly')} />
      </div>
    </section>
  );
}
