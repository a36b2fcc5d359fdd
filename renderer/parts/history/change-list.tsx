import { ArrowRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { ChangeRow } from '#src/views/merge/change-rows.ts';
import css from './history.module.css';
import { SubjectMark, Value } from './subject-label.tsx';

/** So many are drawn at once. */
const PAGE = 60;

export interface ChangeListProps<R extends ChangeRow> {
  rows: readonly R[];
  label: string;
  /** What can be done with one row, at its end. */
  action?: (row: R) => ReactNode;
}

/** What became what, field by field. */
export function ChangeList<R extends ChangeRow>({ rows, label, action }: ChangeListProps<R>) {
  const { t } = useText();
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(PAGE, rows.length - shown);
  return (
    <>
      <ul className={css.changes} aria-label={label}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.id}>
            <span className={css.code}>{row.subject.code}</span>
            <SubjectMark mark={row.subject.mark} />
            <span className={css.about}>
              <b title={row.subject.title}>{row.subject.title}</b>
              <small>{row.field}</small>
            </span>
            <span className={css.old}>
              {row.before === null ? t('merge:empty') : <Value value={row.before} isStruck />}
            </span>
            <Icon icon={ArrowRight} size={14} />
            <span className={css.new}>
              {row.after === null ? <b>{t('merge:removed')}</b> : <Value value={row.after} />}
            </span>
            {action?.(row)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="sm" variant="quiet" onPress={() => setShown((count) => count + PAGE)}>
          {t('merge:more', { count: more })}
        </Button>
      )}
    </>
  );
}
