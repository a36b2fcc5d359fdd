import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { PlainHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import { Timer } from '#renderer/beamer/timer.tsx';

/** A break: how long, and the clock as large as it goes. */
export function PauseSlide({ slide, timer }: { slide: SlideOf<'pause'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  return (
    <>
      <PlainHead title={slide.title} timer={null} />
      <div className={css.pause}>
        {timer === null ? (
          <p className={css.huge}>{t('beamer:minutes', { count: slide.minutes })}</p>
        ) : (
          <Timer timer={timer} />
        )}
      </div>
    </>
  );
}

export function ClosingSlide({ slide, timer }: { slide: SlideOf<'closing'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  return (
    <>
      <PlainHead title={slide.title} timer={timer} />
      <div className={css.whole}>
        <p className={css.lead}>{slide.text === '' ? t('beamer:leaving') : slide.text}</p>
      </div>
    </>
  );
}

export function WaitingSlide({ slide }: { slide: SlideOf<'waiting'> }) {
  const { t } = useSlideText();
  return (
    <>
      <PlainHead title={slide.title} timer={null} />
      <div className={css.whole}>
        <p className={css.lead}>{t('beamer:waiting')}</p>
      </div>
    </>
  );
}
