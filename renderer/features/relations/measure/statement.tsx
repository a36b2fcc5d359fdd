import { useText } from '#renderer/store/settings.ts';
import { answerSteps } from '#src/methods/trust.ts';
import css from './measure.module.css';

interface StatementProps {
  line: number;
  words: string;
  /** What of trust it rests on. */
  basis: string;
  answer: number | null;
  isCurrent: boolean;
  onReach: () => void;
  onAnswer: (value: number) => void;
}

/** One statement with seven places from not at all to wholly; the row takes the number keys. */
export function Statement({ line, words, basis, answer, isCurrent, onReach, onAnswer }: StatementProps) {
  const { t } = useText();
  const label = t('measuring:measure.statement', { number: line + 1, text: words });
  return (
    <li className={css.statement} data-current={isCurrent}>
      <span className={css.words}>
        {words} <small>{basis}</small>
      </span>
      <span className={css.scale}>
        <small aria-hidden>{t('measuring:measure.ends.low')}</small>
        <span
          role="slider"
          tabIndex={0}
          data-line={line}
          className={css.steps}
          aria-label={label}
          aria-valuemin={1}
          aria-valuemax={7}
          aria-valuenow={answer ?? 0}
          aria-valuetext={answer === null ? t('culture:unanswered') : t('measuring:measure.answer', { answer })}
          onFocus={onReach}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            if (step === 0) return;
            event.preventDefault();
            onAnswer(Math.min(7, Math.max(1, (answer ?? 4) + step)));
            onReach();
          }}
        >
          {answerSteps.map((value) => (
            <button
              key={value}
              type="button"
              tabIndex={-1}
              aria-hidden
              data-on={answer === value}
              onClick={() => onAnswer(value)}
            >
              {value}
            </button>
          ))}
        </span>
        <small aria-hidden>{t('measuring:measure.ends.high')}</small>
      </span>
    </li>
  );
}
