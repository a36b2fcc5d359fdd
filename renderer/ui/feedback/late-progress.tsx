import { useEffect, useState } from 'react';
import css from './late-progress.module.css';
import { ProgressBar, type ProgressBarProps } from './progress-bar.tsx';

/** What is done before this many milliseconds shows nothing. */
const PATIENCE_MS = 300;

export interface LateProgressProps extends Omit<ProgressBarProps, 'className'> {
  /** In the middle when one has to wait for it, in the corner when one can go on working. */
  place: 'middle' | 'corner';
}

/** How far work is, over the window, once it lasts long enough to wonder. Give each piece of work its own `key`. */
export function LateProgress({ place, ...bar }: LateProgressProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div className={css[place]}>
      <ProgressBar {...bar} />
    </div>
  );
}
