import { labelText } from '#renderer/store/label-text.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { useEntries } from '#renderer/store/use-entries.ts';
import css from '#renderer/features/conflicts/conflicts.module.css';
import { PrivateMark } from '#renderer/features/conflicts/private-mark.tsx';
import { stepsOf } from '#src/changes/steps.ts';
import type { Change } from '#src/changes/change.ts';
import own from './side.module.css';

/** The latest edits that are shown; the trail has all of them. */
const MOST = 12;

/** Whether a stance was said, changed or removed while only the regisseur knew of it. */
function isPrivate(change: Change): boolean {
  return stepsOf(change, 'stances').some(({ before, after }) => {
    const record = after ?? before;
    return record !== null && 'isReleased' in record && !record.isReleased;
  });
}

/** What happened to the case and what was said of its options, newest first; what is not released yet is marked. */
export function CaseHistory({ id }: { id: string }) {
  const text = useText();
  const entries = useEntries({ kind: 'case', id });
  if (entries === null || entries.length === 0) return null;
  return (
    <section className={css.sidePart}>
      <h3>{text.t('caseSide:history')}</h3>
      <ol className={own.history}>
        {entries
          .toReversed()
          .slice(0, MOST)
          .map((entry) => (
            <li key={entry.seq}>
              <time dateTime={entry.at}>{momentText(text, entry.at)}</time>
              <span>{labelText(text, entry.label)}</span>
              {isPrivate(entry.change) && <PrivateMark />}
            </li>
          ))}
      </ol>
    </section>
  );
}
