import { Cast } from 'lucide-react';
import { useEffect } from 'react';
import { BeamerSlide } from '#renderer/beamer/slide.tsx';
import { BeamerBrakes } from '#renderer/parts/beamer/beamer-brakes.tsx';
import { followBeside, showBeamer, useBeamer, useBeamerView } from '#renderer/store/beamer.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { BesideChoice } from '#src/views/beamer/besides.ts';
import css from './run.module.css';

/** The very slide the room sees, made of what may be shown and nothing else; the beamer goes along with it. */
export function BeamerPreview({ choice, title }: { choice: BesideChoice; title: string }) {
  const { t } = useText();
  const view = useBeamerView();
  const isShown = useBeamer(({ state }) => state.isShown);
  const key = JSON.stringify(choice);
  useEffect(() => followBeside(JSON.parse(key) as BesideChoice), [key]);
  return (
    <section aria-labelledby="on-beamer">
      <header className={css.beamerHead}>
        <Icon icon={Cast} />
        <h2 id="on-beamer">{t('workshop:run.beamer')}</h2>
        <BeamerBrakes>
          {!isShown && (
            <Button size="sm" variant="quiet" shortcut={['B']} onPress={() => void showBeamer()}>
              {t('beamer:action.show')}
            </Button>
          )}
        </BeamerBrakes>
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
