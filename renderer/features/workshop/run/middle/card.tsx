import { type ReactNode, useId } from 'react';
import css from './middle.module.css';

/** One subject, over the whole width. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.wide} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
