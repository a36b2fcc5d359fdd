import type { ReactNode } from 'react';
import { useText } from '#renderer/store/settings.ts';
import css from './agreements.module.css';

interface CardHeadProps {
  id: string;
  title: string;
  shown: number;
  total: number;
  /** Goes to all of it; null where all is shown. */
  onAll: (() => void) | null;
  /** A key to the signs, and what belongs to the whole card. */
  children?: ReactNode;
}

export function CardHead({ id, title, shown, total, onAll, children }: CardHeadProps) {
  const { t } = useText();
  const isPart = shown < total;
  return (
    <header className={css.head}>
      <h2 id={id}>{title}</h2>
      {isPart && onAll !== null ? (
        <button type="button" className={css.all} onClick={onAll}>
          {t('agreements:shownOf', { shown, total })}
        </button>
      ) : (
        <small>{isPart ? t('agreements:shownOf', { shown, total }) : t('agreements:allShown', { count: total })}</small>
      )}
      <div className={css.keys}>{children}</div>
    </header>
  );
}
