import type { Agreement } from '#src/views/beamer/parts.ts';
import css from './slide.module.css';
import { useSlideText } from './slide-words.ts';

const WIDTH = 520;
const GAP = 6;

/** The figure, its word, and where it stands on its scale: one idea said three ways. */
export function AgreementFigure({ agreement }: { agreement: Agreement }) {
  const { t, number } = useSlideText();
  const { consensus, band, mixedFrom, agreedFrom, hasMustAndWont } = agreement;
  const stretches = [
    { key: 'divided', from: 0, to: mixedFrom },
    { key: 'mixed', from: mixedFrom, to: agreedFrom },
    { key: 'agreed', from: agreedFrom, to: 1 },
  ];
  const at = Math.min(WIDTH - 16, Math.max(16, consensus * WIDTH));
  return (
    <section>
      <h2 className={css.label}>{t('beamer:agreement')}</h2>
      <p className={css.agreement}>
        <b>{number(Math.round(consensus * 100))}%</b>
        <span>{t(`beamer:bands.${band}`)}</span>
      </p>
      <svg className={css.scale} viewBox={`0 0 ${WIDTH} 64`} aria-hidden="true">
        {stretches
          .filter(({ from, to }) => to > from)
          .map(({ key, from, to }) => (
            <rect
              key={key}
              x={from * WIDTH + (from > 0 ? GAP / 2 : 0)}
              y="10"
              width={Math.max(0, (to - from) * WIDTH - GAP)}
              height="20"
              className={key === band ? css.bandHere : css.band}
            />
          ))}
        <path d={`M${at - 16} 54h32l-16-22Z`} className={css.pointer} />
      </svg>
      <p className={css.scaleEnds}>
        <span>{t('beamer:ends.divided')}</span>
        <span>{t('beamer:ends.agreed')}</span>
      </p>
      {hasMustAndWont && <p className={css.remark}>{t('beamer:mustAndWont')}</p>}
    </section>
  );
}
