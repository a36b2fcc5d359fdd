import { useText } from '#renderer/store/settings.ts';
import type { ClassResult } from '#src/analysis/workshop/class-result.ts';
import { shareText } from '#src/views/workshop/figures.ts';
import { listText } from '#src/views/words/names-text.ts';
import css from '#renderer/features/workshop/results/results.module.css';

/** The figures behind the picture, for who asks for them. */
export function ItemFigures({ result }: { readonly result: ClassResult }) {
  const text = useText();
  const { t } = text;
  const { most, polarisation, between, deviation, quartiles } = result;
  const classes = most?.classes.map((priority) => t(`analysis:priorities.${priority}`)) ?? [];
  return (
    <section>
      <h3>{t('results:detail.figures')}</h3>
      <dl className={css.figures}>
        <dt>{t('results:detail.most')}</dt>
        <dd>{most === null ? '–' : `${listText(text, classes)}, ${shareText(text, most.share)}`}</dd>
        <dt title={t('results:columnHelp.polarisation')}>{t('results:column.polarisation')}</dt>
        <dd>{shareText(text, polarisation)}</dd>
        <dt title={t('results:columnHelp.between')}>{t('results:column.between')}</dt>
        <dd>{shareText(text, between)}</dd>
        <dt>{t('results:detail.deviation')}</dt>
        <dd>{deviation === null ? '–' : text.number(deviation, 2)}</dd>
        <dt>{t('results:detail.quartiles')}</dt>
        <dd>{quartiles === null ? '–' : text.number(quartiles)}</dd>
      </dl>
    </section>
  );
}
