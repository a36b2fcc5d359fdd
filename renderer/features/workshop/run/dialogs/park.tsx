import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { find } from '#src/base/table.ts';
import { addParked } from '#src/commands/workshops/parking.ts';
import type { ParkedId, TopicId } from '#src/dossier/ids.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { ownersOf } from '#renderer/features/workshop/run/owners.ts';
import { stamp } from '#renderer/features/workshop/run/run-moves.ts';
import { Question } from './question.tsx';

/** On the parking list, with an owner and a day; an item that is voted on is parked with it. */
export function Park({ workshop, topic: id }: { workshop: Workshop; topic: TopicId }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const topic = find(dossier.topics, id);
  const isItem = (topic?.method ?? null) !== null;
  const [what, setWhat] = useState(isItem ? (topic?.title ?? '') : '');
  const [owner, setOwner] = useState('');
  const [dueOn, setDueOn] = useState('');
  const park = async () => {
    const item = { text: what.trim(), owner: owner === '' ? null : owner, dueOn: dueOn === '' ? null : dueOn };
    const done = await runCommand(
      addParked,
      {
        id: freshId<ParkedId>(),
        workshop: workshop.id,
        topic: isItem ? id : null,
        ...item,
        ...(isItem && { parks: stamp() }),
      },
      { isQuiet: true, toast: t('workshop:run.parked') },
    );
    return done;
  };
  return (
    <Question
      title={t('workshop:run.parkTitle')}
      confirm={t('workshop:run.park')}
      isReady={what.trim() !== ''}
      onConfirm={park}
    >
      <TextArea label={t('workshop:run.parkWhat')} rows={2} value={what} onChange={setWhat} />
      <Select
        label={t('workshop:run.parkWho')}
        value={owner}
        options={ownersOf(dossier, workshop.id, t('workshop:run.parkNobody'))}
        onChange={setOwner}
      />
      <TextField type="date" label={t('workshop:run.parkDay')} value={dueOn} onChange={setDueOn} />
    </Question>
  );
}
