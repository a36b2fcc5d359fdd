import { useEffect, useState } from 'react';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import css from './slide.module.css';
import { useSlideText } from './slide-words.ts';

const RADIUS = 30;
const ROUND = 2 * Math.PI * RADIUS;

function secondsLeft({ seconds, endsAt }: BeamerTimer, now: number): number {
  return endsAt === null ? seconds : Math.max(0, Math.ceil((endsAt - now) / 1000));
}

/** The clock of the room runs on this same computer, so the end of a timer is enough to count by. */
function useSecondsLeft(timer: BeamerTimer): number {
  const [now, setNow] = useState(() => Date.now());
  const isRunning = timer.endsAt !== null;
  useEffect(() => {
    if (!isRunning) return;
    const ticking = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(ticking);
  }, [isRunning, timer.endsAt]);
  return secondsLeft(timer, now);
}

function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Ring and figure; the last minute and the end are said once. */
export function Timer({ timer }: { timer: BeamerTimer }) {
  const { t } = useSlideText();
  const left = useSecondsLeft(timer);
  const share = timer.of > 0 ? Math.min(1, left / timer.of) : 0;
  const said = left === 0 ? t('beamer:timeUp') : left === 60 ? t('beamer:minuteLeft') : '';
  return (
    <span className={css.timer} role="timer" aria-label={t('beamer:timer')}>
      <svg viewBox="0 0 72 72" aria-hidden="true">
        <circle cx="36" cy="36" r={RADIUS} className={css.ringTrack} />
        <circle
          cx="36"
          cy="36"
          r={RADIUS}
          className={css.ringLeft}
          strokeDasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 36 36)"
        />
      </svg>
      <b>{clockText(left)}</b>
      <span className={css.hidden} aria-live="polite">
        {said}
      </span>
    </span>
  );
}
