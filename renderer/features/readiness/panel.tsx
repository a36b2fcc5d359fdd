import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import css from './panel.module.css';

interface PanelProps {
  title: ReactNode;
  /** Behind the title, quieter. */
  about?: ReactNode;
  /** Controls beside the title. */
  beside?: ReactNode;
  /** At the end of the head. */
  end?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** A card of this place with its title. */
export function Panel({ title, about, beside, end, children, className }: PanelProps) {
  const id = useId();
  return (
    <section className={clsx(css.panel, className)} aria-labelledby={id}>
      <header className={css.head}>
        <h2 id={id}>
          {title} {about !== undefined && <small>{about}</small>}
        </h2>
        {beside}
        <span className={css.end}>{end}</span>
      </header>
      {children}
    </section>
  );
}
