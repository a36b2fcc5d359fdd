import { ArrowRight, CircleCheck, CircleDashed } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { goToTopic } from '#renderer/store/workshop.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { outcomeEffect, writeOutcomes } from '#src/commands/workshops/write-outcomes.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { topicsOf } from '#src/views/preparing/agenda-lines.ts';
import css from './report.module.css';

const finished: readonly string[] = ['decided', 'parked', 'escalated'];

/** What is better done before the report goes out; nothing of it is done by itself. */
export function LeftOpen({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const topics = topicsOf(dossier, workshop.id);
  const open = topics.filter(({ kind, stage }) => kind === 'vote' && !finished.includes(stage));
  const loose = dossier.parked.filter(
    ({ workshop: of, isDone, owner, dueOn }) => of === workshop.id && !isDone && (owner === null || dueOn === null),
  );
  const unwritten = topics.filter((topic) => outcomeEffect(dossier, topic).length > 0);
  const write = (): void =>
    void runCommand(
      writeOutcomes,
      { topics: unwritten.map(({ id }) => id), at: now() },
      { toast: t('report:written') },
    );
  const [first] = open;
  if (open.length + loose.length + unwritten.length === 0)
    return (
      <p className={css.ready}>
        <Icon icon={CircleCheck} size={16} />
        {t('report:ready')}
      </p>
    );
  return (
    <ul className={css.todo}>
      {unwritten.length > 0 && (
        <Todo words={t('report:unwritten', { count: unwritten.length })} does={t('report:write')} onPress={write} />
      )}
      {first && (
        <Todo
          words={t('report:stillOpen', { count: open.length })}
          does={t('report:openTopics')}
          onPress={() => goToTopic(workshop.id, first.id)}
        />
      )}
      {loose.length > 0 && <Todo words={t('report:noOwner', { count: loose.length })} />}
    </ul>
  );
}

function Todo({ words, does, onPress }: { words: string; does?: string; onPress?: () => void }) {
  return (
    <li>
      <Icon icon={CircleDashed} size={16} />
      <span>
        {words}
        {does !== undefined && (
          <Button size="sm" variant="quiet" iconEnd={ArrowRight} {...(onPress && { onPress })}>
            {does}
          </Button>
        )}
      </span>
    </li>
  );
}
