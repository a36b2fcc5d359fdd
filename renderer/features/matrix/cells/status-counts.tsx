import { useText } from '#renderer/store/settings.ts';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import { statusMarks } from '#src/views/matrix/status-marks.ts';
import css from './cells.module.css';

type StatusCountsProps = { readonly sharing: Readonly<Record<Sharing, number>> };

/** How much is shared, in conflict, unique; what there is none of stays away. */
export function StatusCounts({ sharing }: StatusCountsProps) {
  const text = useText();
  const marks = statusMarks(sharing);
  return (
    <span className={css.marks}>
      {marks.map(({ status, key, count }) =>
        count === 0 ? null : (
          <CountMark
            key={key}
            glyph={<StatusGlyph status={status} size={14} />}
            count={count}
            hot={status === 'conflict'}
            label={text.t(`map:counts.${key}`, { number: count })}
          />
        ),
      )}
    </span>
  );
}
