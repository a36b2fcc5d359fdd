import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { byOrder } from '#src/base/order.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { Card } from './card.tsx';
import css from './middle.module.css';

/** Read aloud before everybody leaves: what was said is what is written. */
export function DecisionsCard({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const topics = useDossier((dossier) => dossier.topics);
  const decided = topics
    .filter((topic) => topic.workshop === workshop.id && topic.stage === 'decided')
    .toSorted(byOrder);
  return (
    <Card title={t('workshop:run.middle.decisions')}>
      {decided.length === 0 ? (
        <p className={css.quiet}>{t('workshop:run.middle.noDecisions')}</p>
      ) : (
        <ol className={css.lines}>
          {decided.map(({ id, title, text, decider }) => (
            <li key={id}>
              <b>{title}</b>
              <p>{text}</p>
              {decider && <p className={css.quiet}>{t('workshop:run.decided', decider)}</p>}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
