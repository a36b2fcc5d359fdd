import { runCommand } from '#renderer/store/edit.ts';
import { useDossier } from '#renderer/store/document.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { find } from '#src/base/table.ts';
import { takeOffFormality } from '#src/commands/workshops/take-off-formality.ts';
import type { TopicId } from '#src/dossier/ids.ts';
import type { Subject, Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { subjectText } from '#src/views/workshop/subject-text.ts';
import { useCanRun } from '#renderer/features/workshop/run/use-run.ts';
import { Card } from './card.tsx';
import css from './middle.module.css';

/** [WR25] Agreed beforehand, as one block; anyone may take one out, and then it is an item of its own. */
export function FormalitiesCard({ workshop, topic }: { workshop: Workshop; topic: Topic }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const canRun = useCanRun(workshop) && topic.stage !== 'decided';
  const titleOf = ({ id }: Subject): string => subjectText(text, dossier, topic.subjects, id);
  const takeOff = (subject: Subject): void => {
    const title = titleOf(subject);
    const input = { topic: topic.id, subject: subject.id, id: freshId<TopicId>(), title };
    void runCommand(
      takeOffFormality,
      { ...input, question: t('workshop:run.question') },
      { toast: t('workshop:run.middle.takenOff', { title }) },
    );
  };
  return (
    <Card title={t('workshop:run.middle.formalities')}>
      <p className={css.quiet}>
        {t(topic.subjects.length === 0 ? 'workshop:run.middle.noFormalities' : 'workshop:run.middle.formalitiesText')}
      </p>
      <ul className={css.formalities}>
        {topic.subjects.map((subject) => (
          <li key={subject.id}>
            <span className="num">{find(dossier.requirements, subject.id)?.code}</span>
            <span>{titleOf(subject)}</span>
            {canRun && (
              <Button size="sm" variant="quiet" onPress={() => takeOff(subject)}>
                {t('workshop:run.middle.takeOff')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
