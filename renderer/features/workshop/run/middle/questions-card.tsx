import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { questionsOf } from '#src/analysis/workshop/questions.ts';
import type { TopicResult } from '#src/analysis/workshop/topic-result.ts';
import { find } from '#src/base/table.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { questionText } from '#src/views/workshop/question-text.ts';
import css from './middle.module.css';

/** [WR20] Whom to ask what first: clients that stand apart, never a person. */
export function QuestionsCard({ topic, result }: { topic: Topic; result: TopicResult }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const asked = questionsOf(result.result);
  return (
    <section className={css.card} aria-labelledby="asks">
      <h3 id="asks">{t('workshop:run.asks')}</h3>
      {asked.length === 0 ? (
        <p className={css.quiet}>
          {t(result.turnout.cast === 0 ? 'workshop:run.asksNoVotes' : 'workshop:run.asksNone')}
        </p>
      ) : (
        <ul className={css.asks}>
          {asked.map((each) => {
            const client = find(dossier.clients, each.client);
            return (
              <li key={`${each.client} ${each.kind}`}>
                {client && <ClientBadge hue={client.hue} letters={client.badge} />}
                <p>{questionText(text, dossier, topic.subjects, each)}</p>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
