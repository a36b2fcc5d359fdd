import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from './note.module.css';

export interface NoteProps {
  /** 'conflict' says in words what clashes, with the conflict glyph as mark. */
  tone?: 'neutral' | 'conflict' | undefined;
  mark?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** A sentence that belongs to what stands above it. */
export function Note({ tone = 'neutral', mark, children, className }: NoteProps) {
  return (
    <div className={clsx(css.note, css[tone], className)}>
      {mark}
      <div className={css.text}>{children}</div>
    </div>
  );
}
