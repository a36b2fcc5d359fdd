import { Cast } from 'lucide-react';
import type { ReactNode } from 'react';
import { BeamerSlide } from '#renderer/beamer/slide.tsx';
import { useBeamerView } from '#renderer/store/beamer.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { BeamerBrakes } from './beamer-brakes.tsx';
import css from './on-beamer.module.css';

interface OnBeamerProps {
  /** What the slide is about. */
  title: string;
  /** Beside the brakes: what only this place can do with the beamer. */
  children: ReactNode;
}

/** What the room sees: the very slide, made of what may be shown and nothing else. */
export function OnBeamer({ title, children }: OnBeamerProps) {
  const { t } = useText();
  const view = useBeamerView();
  return (
    <section aria-labelledby="on-beamer">
      <header className={css.head}>
        <Icon icon={Cast} />
        <h2 id="on-beamer">{t('workshop:run.beamer')}</h2>
        <BeamerBrakes>{children}</BeamerBrakes>
      </header>
      <div className={css.screen} role="img" aria-label={t('workshop:run.preview', { title })}>
        {view && (
          <div aria-hidden="true">
            <BeamerSlide view={view} />
          </div>
        )}
      </div>
    </section>
  );
}
