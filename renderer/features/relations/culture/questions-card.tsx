import { MessageSquareQuote } from 'lucide-react';
import { DrawnParty } from '#renderer/parts/parties/drawn-party.tsx';
import { useText } from '#renderer/store/settings.ts';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { type CultureQuestion, cultureQuestions } from '#src/methods/culture.ts';
import type { Pair } from '#src/views/relations/culture-view.ts';
import css from './culture.module.css';

/** The same four questions to both, each with something to ask aloud. */
export function QuestionsCard({ pair }: { pair: Pair }) {
  const { t } = useText();
  return (
    <section className={css.panel}>
      <header className={css.head}>
        <h2>{t('culture:questions')}</h2>
      </header>
      <ul className={css.questions}>
        {cultureQuestions.map((question) => (
          <Question key={question} question={question} pair={pair} />
        ))}
      </ul>
    </section>
  );
}

function Question({ question, pair }: { question: CultureQuestion; pair: Pair }) {
  const { t } = useText();
  const [ref, width] = useWidth(360);
  const room = Math.max(60, width - 28);
  const xOf = (value: number): number => 14 + (value / 100) * room;
  const [one, other] = [pair.a, pair.b].map(({ culture }) => culture?.answers[question] ?? null);
  const said = [pair.a, pair.b].map(({ look, culture }) => {
    const answer = culture?.answers[question] ?? null;
    return `${look.name}: ${answer === null ? t('culture:unanswered') : answer}`;
  });
  return (
    <li className={css.question}>
      <b>{t(`culture:question.${question}`)}</b>
      <div ref={ref} role="img" aria-label={`${t(`culture:question.${question}`)}. ${said.join(', ')}`}>
        <svg width={width} height="32" aria-hidden="true">
          <path className={css.line} d={`M14 10v12M${14 + room} 10v12M14 16H${14 + room}`} />
          {one !== null && one !== undefined && other !== null && other !== undefined && (
            <path className={css.between} d={`M${xOf(one)} 16H${xOf(other)}`} />
          )}
          {other !== null && other !== undefined && <DrawnParty party={pair.b.look} x={xOf(other)} y={16} />}
          {one !== null && one !== undefined && <DrawnParty party={pair.a.look} x={xOf(one)} y={16} />}
        </svg>
        <p className={css.ends} aria-hidden>
          <span>{t(`culture:ends.${question}.low`)}</span>
          <span>{t(`culture:ends.${question}.high`)}</span>
        </p>
      </div>
      <p className={css.ask}>
        <Icon icon={MessageSquareQuote} size={16} />
        {t(`culture:talk.${question}`)}
      </p>
    </li>
  );
}
