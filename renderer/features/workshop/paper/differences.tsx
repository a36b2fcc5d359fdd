import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { BallotTopic } from '#src/contract/ballot.ts';
import css from './paper.module.css';
import type { Compared } from './use-compared.ts';

export interface DifferencesProps {
  readonly name: string;
  readonly all: readonly Compared[];
  readonly onDecide: (topic: BallotTopic, kept: 'first' | 'second') => Promise<void>;
}

/** [PS4] The second pass over one ballot: what is the same, and what is to be decided by who looks at the paper. */
export function Differences({ name, all, onDecide }: DifferencesProps) {
  const { t } = useText();
  const open = all.filter(isOpen).length;
  return (
    <section className={css.compared} aria-label={t('paper:compare.title', { name })}>
      <p className={css.say} role="status">
        {open === 0 ? t('paper:compare.settled', { name }) : t('paper:compare.open', { count: open, name })}
      </p>
      <ol className={css.topics}>
        {all.map(({ topic, outcome, kept }) => (
          <li key={topic.id} className={css.row} data-mark={kept === null ? outcome : 'kept'}>
            <code>{topic.code}</code>
            <span>{topic.title}</span>
            <small>{kept === null ? t(`paper:compare.outcome.${outcome}`) : t(`paper:compare.kept.${kept}`)}</small>
            {isOpen({ outcome, kept }) && (
              <span className={css.decide}>
                <Button
                  size="sm"
                  aria-label={t('paper:compare.keepFirstOf', { title: topic.title })}
                  onPress={() => void onDecide(topic, 'first')}
                >
                  {t(outcome === 'none' ? 'paper:compare.keepNone' : 'paper:compare.keepFirst')}
                </Button>
                <Button
                  size="sm"
                  aria-label={t('paper:compare.keepSecondOf', { title: topic.title })}
                  onPress={() => void onDecide(topic, 'second')}
                >
                  {t('paper:compare.keepSecond')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function isOpen({ outcome, kept }: Pick<Compared, 'outcome' | 'kept'>): boolean {
  return kept === null && (outcome === 'different' || outcome === 'none');
}
