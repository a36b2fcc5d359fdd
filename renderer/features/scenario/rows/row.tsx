import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import css from '#renderer/features/scenario/scenario.module.css';

export interface RowProps {
  title: string;
  hint: string;
  before: ReactNode;
  /** Between the two: the difference. */
  middle: ReactNode;
  after: ReactNode;
  /** Under all three, in words. */
  below?: ReactNode;
}

/** One subject: how it is, what changes, how it would be. */
export function Row({ title, hint, before, middle, after, below }: RowProps) {
  return (
    <section className={css.row}>
      <RowTitle title={title} hint={hint} />
      <div className={css.state}>{before}</div>
      <div className={css.middle}>{middle}</div>
      <div className={css.state}>{after}</div>
      {below ? <div className={clsx(css.state, css.below)}>{below}</div> : null}
    </section>
  );
}

/** One subject whose picture is a difference by itself. */
export function WideRow({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <section className={clsx(css.row, css.wide)}>
      <RowTitle title={title} hint={hint} />
      <div className={css.state}>{children}</div>
    </section>
  );
}

function RowTitle({ title, hint }: { title: string; hint: string }) {
  return (
    <h2 className={css.rowTitle}>
      <b>{title}</b>
      <small>{hint}</small>
    </h2>
  );
}

export function Middle({ figure, unit, isSmall = false }: { figure: string; unit: string; isSmall?: boolean }) {
  return (
    <>
      <b className={clsx('num', isSmall || !/\d/.test(figure) ? css.figureSmall : css.figure)}>{figure}</b>
      {unit !== '' && <small>{unit}</small>}
    </>
  );
}
