import { clsx } from 'clsx';
import { Radio, RadioGroup } from 'react-aria-components';
import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import type { Choice } from '#src/changes/merge-conflict.ts';
import type { MergeEffect } from '#src/views/merge/merge-effect.ts';
import type { QuestionRow } from '#src/views/merge/question-rows.ts';
import css from './merge.module.css';
import { SubjectMark, Value } from '#renderer/parts/history/subject-label.tsx';

export interface QuestionItemProps {
  question: QuestionRow;
  /** null: not chosen yet; nothing is chosen for a person. */
  choice: Choice | null;
  effect: MergeEffect | null;
  onChoose: (choice: Choice) => void;
}

/** One contested field: what stands here and there as two equal cards, and what the choice leads to. */
export function QuestionItem({ question, choice, effect, onChoose }: QuestionItemProps) {
  const { t } = useText();
  const { subject, field, was } = question;
  const name = [subject.code, subject.title, subject.mark?.name, field].filter(Boolean).join(', ');
  const card = clsx(css.card, choice === null && css.undecided);
  return (
    <RadioGroup
      className={css.question ?? ''}
      aria-label={t('merge:choose', { name })}
      value={choice}
      onChange={(value) => onChoose(value as Choice)}
    >
      <span className={css.name}>
        <span className={css.first}>
          <SubjectMark mark={subject.mark} />
          <b title={subject.title}>{subject.title}</b>
        </span>
        <small>
          {subject.code !== '' && <span className={css.code}>{subject.code}</span>}
          <span className={css.field}>{field}</span>
          {was !== null && (
            <span className={css.was}>
              {t('merge:was')} <Value value={was} />
            </span>
          )}
        </small>
      </span>
      <Radio value="ours" className={card}>
        <span className={css.ring} />
        <Value value={question.ours} />
      </Radio>
      <Radio value="theirs" className={card}>
        <span className={css.ring} />
        <Value value={question.theirs} />
      </Radio>
      <span className={css.effect}>
        {question.canKeepBoth && (
          <Radio
            value="both"
            className={clsx(card, css.both)}
            aria-label={`${t('merge:both')}: ${t('merge:bothAfterOther')}`}
          >
            {t('merge:both')}
          </Radio>
        )}
        <Effect choice={choice} effect={effect} isTold={question.canKeepBoth} />
      </span>
    </RadioGroup>
  );
}

function Effect({ choice, effect, isTold }: Pick<QuestionItemProps, 'choice' | 'effect'> & { isTold: boolean }) {
  const { t } = useText();
  if (choice === null) return isTold ? null : <span className={css.later}>{t('merge:notChosen')}</span>;
  if (effect === null) return null;
  return (
    <span className={css.told} role="status">
      {effect.isConflict && <StatusGlyph status="conflict" size={14} />}
      {effect.text}
    </span>
  );
}
