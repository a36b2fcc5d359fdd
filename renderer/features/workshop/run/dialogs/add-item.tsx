import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { byOrder } from '#src/base/order.ts';
import { addTopics } from '#src/commands/workshops/add-topics.ts';
import type { RequirementId, TopicId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { useRun } from '#renderer/features/workshop/run/use-run.ts';
import css from './dialogs.module.css';
import { Question } from './question.tsx';

const MOST = 60;

/** Requirements that are not on the agenda yet come in right after the item that is worked on. */
export function AddItem({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const run = useRun(workshop);
  const requirements = useDossier((dossier) => dossier.requirements);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<RequirementId>>(() => new Set());
  const there = new Set(run.topics.flatMap(({ subjects }) => subjects.map(({ id }) => id)));
  const words = wanted.trim().toLowerCase();
  const found = requirements
    .filter(({ id, code, title }) => !there.has(id) && `${code} ${title}`.toLowerCase().includes(words))
    .toSorted(byOrder)
    .slice(0, MOST);
  const add = () =>
    runCommand(
      addTopics,
      {
        workshop: workshop.id,
        ...(run.topic === null ? {} : { after: run.topic.id }),
        topics: requirements
          .filter(({ id }) => chosen.has(id))
          .toSorted(byOrder)
          .map((requirement) => itemOf(requirement, t('workshop:run.question'))),
      },
      { isQuiet: true },
    );
  return (
    <Question
      title={t('workshop:run.addTitle')}
      confirm={t('workshop:run.add')}
      isReady={chosen.size > 0}
      onConfirm={add}
    >
      <SearchField
        label={t('workshop:run.addSearch')}
        clearLabel={t('workshop:run.addClear')}
        value={wanted}
        onChange={setWanted}
        autoFocus
      />
      <div className={css.scroll}>
        {found.length === 0 && <p>{t('workshop:run.addNone')}</p>}
        {found.map(({ id, code, title }) => (
          <Checkbox
            key={id}
            isSelected={chosen.has(id)}
            note={code}
            onChange={() => {
              const next = new Set(chosen);
              if (!next.delete(id)) next.add(id);
              setChosen(next);
            }}
          >
            {title}
          </Checkbox>
        ))}
      </div>
    </Question>
  );
}

/** A requirement, to be voted on by class. */
function itemOf({ id, title }: Requirement, question: string) {
  const subjects = [{ kind: 'requirement' as const, id, label: '' }];
  return { id: freshId<TopicId>(), title, fields: { method: 'moscow' as const, question, subjects } };
}
