import { clsx } from 'clsx';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import sim from './simulation.module.css';

type Slide = SlideOf<'simulation'>;

const MOST_OUTCOMES = 4;
/** A time of so many letters stands beside what happened, a longer one above it. */
const SHORT = 7;
/** A question of so many letters fits beside a fact at 64, and at 52 pixels. */
const [LARGE, MIDDLE] = [60, 110];

/** The question the room will talk about, and what came to light; at the end what it agreed on. */
export function SimulationAside({ slide }: { slide: Slide }) {
  const { t } = useSlideText();
  const { question, phase, fact } = slide;
  if (phase === 'record') return <Outcomes slide={slide} />;
  return (
    <aside className={sim.aside}>
      <h2 className={css.label}>{t(phase === 'debrief' ? 'beamer:simulation.question' : 'beamer:simulation.later')}</h2>
      <p className={clsx(sim.question, question.length > LARGE && sim.middle, question.length > MIDDLE && sim.small)}>
        {question}
      </p>
      {fact !== null && (
        <p className={sim.fact} data-long={fact.at.length > SHORT ? '' : undefined}>
          {fact.at !== '' && <b>{fact.at}</b>}
          <span>{t('beamer:simulation.newFact', { text: fact.text })}</span>
        </p>
      )}
    </aside>
  );
}

function Outcomes({ slide: { outcomes } }: { slide: Slide }) {
  const text = useSlideText();
  const { t } = text;
  const last = outcomes.slice(-MOST_OUTCOMES);
  return (
    <aside className={sim.aside}>
      <h2 className={css.label}>{t('beamer:simulation.outcomes')}</h2>
      {outcomes.length === 0 && <p className={clsx(sim.question, sim.middle)}>{t('beamer:simulation.noOutcome')}</p>}
      <ul className={sim.outcomes}>
        {last.map(({ title, owner, dueOn }, at) => (
          <li key={at}>
            <b>{title}</b>
            <span>{dueOn === null ? owner : t('beamer:simulation.due', { owner, day: text.date(dueOn, dueOn) })}</span>
          </li>
        ))}
      </ul>
      {outcomes.length > last.length && (
        <p className={sim.more}>{t('beamer:simulation.moreOutcomes', { count: outcomes.length - last.length })}</p>
      )}
    </aside>
  );
}
