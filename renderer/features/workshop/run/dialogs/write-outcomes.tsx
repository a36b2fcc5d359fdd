import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { find } from '#src/base/table.ts';
import { outcomeEffect, writeOutcomes } from '#src/commands/workshops/write-outcomes.ts';
import type { TopicId } from '#src/dossier/ids.ts';
import { Question } from './question.tsx';
import css from './dialogs.module.css';

/** [WR27] What would change in the matrix, before it does; one undo takes all of it back. */
export function WriteOutcomes({ topic: id }: { topic: TopicId }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const topic = find(dossier.topics, id);
  const effect = topic === undefined ? [] : outcomeEffect(dossier, topic);
  const word = (priority: 'M' | 'S' | 'C' | 'W' | null): string =>
    priority === null ? t('workshop:run.noPriority') : t(`analysis:priorities.${priority}`);
  return (
    <Question
      title={t('workshop:run.writeTitle')}
      confirm={t('workshop:run.writeConfirm')}
      isReady={effect.length > 0}
      onConfirm={() =>
        runCommand(
          writeOutcomes,
          { topics: [id], at: now() },
          { isQuiet: true, toast: t('workshop:run.written', { count: effect.length }) },
        )
      }
    >
      <p>
        {effect.length === 0 ? t('workshop:run.writeNothing') : t('workshop:run.writeText', { count: effect.length })}
      </p>
      <ul className={css.effects}>
        {effect.map(({ client: key, before, after }) => {
          const client = find(dossier.clients, key);
          return (
            <li key={key}>
              {client && <ClientBadge hue={client.hue} letters={client.badge} />}
              {t('workshop:run.writeLine', {
                client: client?.name ?? key,
                before: word(before.priority),
                after: word(after.priority),
              })}
            </li>
          );
        })}
      </ul>
    </Question>
  );
}
