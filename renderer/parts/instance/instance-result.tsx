import { useText } from '#renderer/store/settings.ts';
import type { InstanceAnswer } from '#src/analysis/package/instance.ts';
import { instanceHolds, instanceSure } from '#src/views/package/instance-words.ts';
import css from './instance.module.css';

/** Who is served, for what, and how much more there could be at most. */
export function InstanceResult({ answer, isOld }: { answer: InstanceAnswer; isOld: boolean }) {
  const text = useText();
  const { t, number } = text;
  const { found } = answer;
  const of = (figure: number, total: number): string =>
    t('instance:of', { figure: number(figure), total: number(total) });
  return (
    <section className={css.result} aria-busy={isOld} role="status">
      <p>
        <b>{instanceSure(text, answer)}</b> {instanceHolds(text, answer)}
      </p>
      {found !== null && (
        <dl>
          <dt>{t('instance:served')}</dt>
          <dd>{of(found.served, answer.customers)}</dd>
          <dt>{t('instance:profit')}</dt>
          <dd>{of(found.profit, answer.allProfit)}</dd>
          <dt>{t('instance:bound')}</dt>
          <dd>{found.bound === null ? t('instance:unknown') : number(found.bound)}</dd>
          <dt>{t('instance:chosen')}</dt>
          <dd>{of(found.chosen, answer.requirements)}</dd>
          <dt>{t('instance:cost')}</dt>
          <dd>{number(found.cost)}</dd>
          <dt>{t('instance:budget')}</dt>
          <dd>{number(answer.budget)}</dd>
        </dl>
      )}
    </section>
  );
}
