import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { currentSettings, useText } from '#renderer/store/settings.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { find } from '#src/base/table.ts';
import { decideTopic } from '#src/commands/workshops/decide-topic.ts';
import type { PersonId, TopicId } from '#src/dossier/ids.ts';
import { decidersOf, optionOf } from '#renderer/features/workshop/run/owners.ts';
import { Question } from './question.tsx';

/** [WR26] Somebody with a mandate of a client decided; the regisseur writes it down and is never in the list. */
export function Decide({ topic: id }: { topic: TopicId }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const [sentence, setSentence] = useState(() => find(dossier.topics, id)?.text ?? '');
  const [decider, setDecider] = useState<string | null>(null);
  const [body, setBody] = useState('');
  const people = decidersOf(dossier);
  return (
    <Question
      title={t('workshop:run.decideTitle')}
      confirm={t('workshop:run.decide')}
      isGrave
      isReady={decider !== null && sentence.trim() !== ''}
      onConfirm={() =>
        runCommand(
          decideTopic,
          {
            id,
            text: sentence.trim(),
            decider: decider as PersonId,
            body: body.trim(),
            at: now(),
            by: currentSettings().userName,
          },
          { isQuiet: true },
        )
      }
    >
      <Note>{t(people.length === 0 ? 'workshop:run.decideNobody' : 'workshop:run.decideText')}</Note>
      <TextArea label={t('workshop:run.decision')} rows={3} value={sentence} onChange={setSentence} />
      <Select
        label={t('workshop:run.decideWho')}
        value={decider}
        options={people.map(optionOf)}
        onChange={setDecider}
      />
      <TextField
        label={t('workshop:run.decideBody')}
        description={t('workshop:run.decideBodyHint')}
        value={body}
        onChange={setBody}
      />
    </Question>
  );
}
