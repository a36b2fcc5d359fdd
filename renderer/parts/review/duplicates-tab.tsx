import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { focusField } from '#renderer/store/focus-field.ts';
import { tellApart, useReview } from '#renderer/store/review.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import { Link } from 'react-aria-components';
import { type Duplicate, pairKey } from '#src/analysis/duplicates/duplicates.ts';
import { has } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Text } from '#src/text/text.ts';
import { called } from './finding-text.ts';
import css from './review.module.css';
import { useDuplicates } from './use-duplicates.ts';

/** Requirements that read nearly the same, and why; a person says whether they are. */
export function DuplicatesTab() {
  const text = useText();
  const { t } = text;
  const { found, progress, of, again, stop } = useDuplicates();
  const requirements = useDossier((dossier) => dossier.requirements);
  const apart = useReview((review) => review.apart);
  if (progress !== null)
    return progress === 0 ? null : (
      <ProgressBar
        label={t('review:actions.duplicates')}
        value={Math.round(progress * 100)}
        max={100}
        valueText={t('review:searching', { percent: Math.round(progress * 100) })}
        stopLabel={t('review:stop')}
        onStop={stop}
      />
    );
  const pairs = (found ?? []).filter(
    ({ a, b }) => has(requirements, a) && has(requirements, b) && !apart.has(pairKey(a, b)),
  );
  return (
    <>
      <div className={css.sum}>
        <span role="status">
          {pairs.length === 0 ? t('review:noDuplicates') : t('review:duplicatesFound', { count: pairs.length })}
        </span>
        {(found === null || of !== requirements) && (
          <Button size="sm" variant="quiet" onPress={again}>
            {t('review:again')}
          </Button>
        )}
      </div>
      <ul className={css.pairs}>
        {pairs.slice(0, 60).map((pair) => (
          <Pair key={pairKey(pair.a, pair.b)} pair={pair} />
        ))}
      </ul>
    </>
  );
}

function Pair({ pair }: { pair: Duplicate }) {
  const text = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { a, b } = pair;
  return (
    <li className={css.pair}>
      <Named id={a} />
      <Named id={b} />
      <small>{reasonText(text, pair)}</small>
      <div className={css.choices}>
        <Button size="sm" isDisabled={isReadOnly} onPress={() => showDialog({ kind: 'merge', ids: [a, b] })}>
          {text.t('review:merge')}
        </Button>
        <Button size="sm" variant="quiet" onPress={() => tellApart(a, b)}>
          {text.t('review:apart')}
        </Button>
      </div>
    </li>
  );
}

function Named({ id }: { id: RequirementId }) {
  const words = useDossier((dossier) => called(dossier, id));
  return (
    <Link className={css.named ?? ''} onPress={() => focusField({ kind: 'requirement', id }, 'title')}>
      {words}
    </Link>
  );
}

function reasonText({ t }: Text, { reason }: Duplicate): string {
  switch (reason.kind) {
    case 'same-title':
      return t('review:reason.same-title');
    case 'title-typo':
      return t('review:reason.title-typo', { count: reason.signs });
    default:
      return t('review:reason.words', { words: reason.words.join(', ') });
  }
}
