import { Cast, Snowflake, Square } from 'lucide-react';
import { useEffect } from 'react';
import { BeamerSlide } from '#renderer/beamer/slide.tsx';
import { blackenBeamer, chooseForBeamer, freezeBeamer, useBeamer, useBeamerView } from '#renderer/store/beamer.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import css from './middle.module.css';

/** What the room sees of this item: the very slide, made of what may be shown and nothing else. */
export function BeamerPane({ workshop, topic }: { workshop: Workshop; topic: Topic }) {
  const { t } = useText();
  const view = useBeamerView();
  useEffect(() => {
    chooseForBeamer({ workshop: workshop.id, topic: topic.id, page: 'auto', step: 0 });
  }, [workshop.id, topic.id]);
  return (
    <section aria-labelledby="on-beamer">
      <header className={css.beamerHead}>
        <Icon icon={Cast} />
        <h2 id="on-beamer">{t('workshop:run.beamer')}</h2>
        <Screen />
      </header>
      <div className={css.screen} role="img" aria-label={t('workshop:run.preview', { title: topic.title })}>
        {view && (
          <div aria-hidden="true">
            <BeamerSlide view={view} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Where the beamer is, and its two brakes: what was shown stays, or nothing is shown. */
function Screen() {
  const { t } = useText();
  const { isShown, screen, isFrozen, isBlack } = useBeamer(({ state }) => state);
  return (
    <>
      <small>
        {!isShown
          ? t('workshop:run.beamerOff')
          : screen === null
            ? t('workshop:run.beamerTab')
            : t('workshop:run.beamerSize', { width: String(screen.width), height: String(screen.height) })}
      </small>
      <span className="spacer" />
      <Button
        size="sm"
        variant="quiet"
        icon={Snowflake}
        isDisabled={!isShown}
        aria-pressed={isFrozen}
        onPress={() => freezeBeamer(!isFrozen)}
      >
        {t(isFrozen ? 'workshop:run.thaw' : 'workshop:run.freeze')}
      </Button>
      <Button
        size="sm"
        variant="quiet"
        icon={Square}
        shortcut={['.']}
        isDisabled={!isShown}
        aria-pressed={isBlack}
        onPress={() => blackenBeamer(!isBlack)}
      >
        {t(isBlack ? 'workshop:run.light' : 'workshop:run.black')}
      </Button>
    </>
  );
}
