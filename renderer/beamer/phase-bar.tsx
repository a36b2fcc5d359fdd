import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import css from './slide.module.css';
import { useSlideText } from './slide-words.ts';
import bar from './slides/simulation.module.css';

const phases = ['read', 'play', 'debrief', 'record'] as const;
/** More are no picture any more. */
const MOST_DOTS = 12;

/** How far a card is, and which of how many. */
export function PhaseBar({ slide: { phase, minutes, card } }: { slide: SlideOf<'simulation'> }) {
  const { t } = useSlideText();
  const now = phases.indexOf(phase);
  return (
    <footer className={css.bar}>
      <ol className={bar.phases}>
        {phases.map((each, at) => (
          <li
            key={each}
            className={clsx(at < now && bar.past, at === now && bar.now)}
            aria-current={at === now ? 'step' : undefined}
          >
            {at < now && <Check aria-hidden="true" className={bar.check} />}
            <span>{t(`beamer:simulation.phases.${each}`)}</span>
            {at === now && <small>{t('beamer:simulation.minutes', { count: minutes })}</small>}
          </li>
        ))}
      </ol>
      <span className={css.space} />
      <span>{t('beamer:simulation.card', { at: card.at, of: card.of })}</span>
      {card.of <= MOST_DOTS && (
        <span className={css.steps} aria-hidden="true">
          {card.done.map((isDone, at) => (
            <i key={at} className={isDone || at === card.at - 1 ? css.on : undefined} />
          ))}
        </span>
      )}
    </footer>
  );
}
