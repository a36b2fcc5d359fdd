import { ArrowRight } from 'lucide-react';
import { RestoreButton } from '#renderer/parts/history/restore-button.tsx';
import { SubjectMark, Value } from '#renderer/parts/history/subject-label.tsx';
import { labelText } from '#renderer/store/label-text.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { HistoryMoment, HistoryRow } from '#src/views/history/record-history.ts';
import css from './history.module.css';

/** One edit: its time and author, what it was, and its fields. */
export function Moment({ moment: { entry, rows } }: { readonly moment: HistoryMoment }) {
  const text = useText();
  const { t } = text;
  const label = labelText(text, entry.label);
  return (
    <li>
      <p className={css.when}>
        <time dateTime={entry.at}>{momentText(text, entry.at)}</time>
        <span>{entry.by === '' ? t('history:byNobody') : entry.by}</span>
      </p>
      <p className={css.label}>{entry.of === undefined ? label : t('history:undone', { label })}</p>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </li>
  );
}

function Row({ row }: { readonly row: HistoryRow }) {
  const { t } = useText();
  const { before, after, field, subject } = row;
  return (
    <li className={css.row}>
      <span className={css.field}>
        <SubjectMark mark={subject.mark} />
        {field}
      </span>
      <span className={css.values}>
        {before === null ? <i>{t('history:added')}</i> : <Value value={before} isStruck />}
        <Icon icon={ArrowRight} size={14} />
        {after === null ? <i>{t('history:removed')}</i> : <Value value={after} />}
      </span>
      <RestoreButton row={row} />
    </li>
  );
}
