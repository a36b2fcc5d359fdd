import type { ReactNode } from 'react';
import css from './card.module.css';

interface CardProps {
  title: string;
  /** Beside the title: how many. */
  count?: string | undefined;
  end?: ReactNode;
  children: ReactNode;
}

export function Card({ title, count, end, children }: CardProps) {
  return (
    <section className={css.card} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {count !== undefined && <small>{count}</small>}
        <span className="spacer" />
        {end}
      </header>
      {children}
    </section>
  );
}
