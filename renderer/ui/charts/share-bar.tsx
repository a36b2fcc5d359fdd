import type { CSSProperties } from 'react';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import css from './share-bar.module.css';

export interface Share {
  id: string;
  hue: number;
  letters: string;
  /** 0..1 */
  share: number;
  /** `40%` */
  text: string;
  /** Name and figure, for the tooltip. */
  title: string;
}

export interface ShareBarProps {
  /** One sentence that says what the picture says. */
  label: string;
  shares: readonly Share[];
}

/** Parts of a whole side by side, with a line at the half. Small parts keep their place and lose their words. */
export function ShareBar({ label, shares }: ShareBarProps) {
  return (
    <div className={css.bar} role="img" aria-label={label}>
      {shares.map(({ id, hue, letters, share, text, title }) => (
        <span key={id} title={title} style={{ flexGrow: share, '--c': hueColor(hue) } as CSSProperties}>
          {share >= 0.055 && <b>{letters}</b>}
          {share >= 0.12 && ` ${text}`}
        </span>
      ))}
      <i />
    </div>
  );
}
