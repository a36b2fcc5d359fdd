import { Cast } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Topic } from '#src/dossier/topic.ts';
import css from './middle.module.css';

/** [WR24] What the room hears of this item. */
export function BeamerPane({ topic }: { topic: Topic }) {
  const { t } = useText();
  return (
    <section aria-labelledby="on-beamer">
      <header className={css.beamerHead}>
        <Icon icon={Cast} />
        <h2 id="on-beamer">{t('workshop:run.beamer')}</h2>
      </header>
      <div className={css.plain}>
        <b>{topic.title}</b>
        <p>{topic.question}</p>
      </div>
    </section>
  );
}
