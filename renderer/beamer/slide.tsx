import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import css from './slide.module.css';
import { InkBar } from './ink-bar.tsx';
import { PhaseBar } from './phase-bar.tsx';
import { SlideBody } from './slide-body.tsx';
import { SlideWords } from './slide-words.ts';
import { wordsOf } from './words.ts';

/**
 * One slide, as wide as its container allows at 16:9: a drawing of 1920 × 1080 that is scaled [BM10]. Always on white paper,
 * for rooms are lit. Knows nothing but its view, so that the preview in the regisseur's window is the very same picture.
 */
export function BeamerSlide({ view }: { view: BeamerView }) {
  const { slide, place, timer, language } = view;
  return (
    <SlideWords.Provider value={wordsOf(language)}>
      <div className={css.stage} data-theme="light" lang={language} data-slide={slide.kind}>
        {slide.kind === 'black' ? (
          <div className={css.black} />
        ) : (
          <div className={css.slide}>
            <SlideBody slide={slide} timer={timer} />
            <Bar slide={slide} place={place} />
          </div>
        )}
      </div>
    </SlideWords.Provider>
  );
}

function Bar({ slide, place }: Pick<BeamerView, 'slide' | 'place'>) {
  if (slide.kind === 'simulation') return <PhaseBar slide={slide} />;
  return place === null ? <div className={css.noBar} /> : <InkBar place={place} />;
}
