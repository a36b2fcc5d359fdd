import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import { Badge } from '#renderer/beamer/badge.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import { priorities } from '#renderer/beamer/words.ts';
import table from './classes.module.css';

/** Per class the clients that stand there, by the middle of their people, with how many they are. */
export function ClassTally({ slide: { lines, votes } }: { slide: SlideOf<'classes'> }) {
  const { t } = useSlideText();
  const silent = lines.filter(({ priority }) => priority === null);
  return (
    <section className={table.tally} aria-label={t('beamer:distribution')}>
      {priorities.map((priority) => {
        const at = lines.filter((line) => line.priority === priority);
        return (
          <div key={priority} className={table.tallyRow}>
            <span>{t(`analysis:priorities.${priority}`)}</span>
            <b>{at.length}</b>
            <span className={table.badges}>
              {at.map(({ client }) => (
                <Badge key={client.letters} client={client} isBare isSmall />
              ))}
            </span>
          </div>
        );
      })}
      <p className={table.tallyFoot}>
        {t('beamer:votes', { count: votes })}
        {silent.length > 0 && ` · ${t('beamer:silent', { count: silent.length })}`}
      </p>
    </section>
  );
}
