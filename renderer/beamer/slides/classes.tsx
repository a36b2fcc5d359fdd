import { Eye } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { AgreementFigure } from '#renderer/beamer/agreement.tsx';
import { Explainers } from '#renderer/beamer/explainers.tsx';
import { ItemHead } from '#renderer/beamer/head.tsx';
import css from '#renderer/beamer/slide.module.css';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import { ClassRow } from './class-row.tsx';
import { ClassTally } from './class-tally.tsx';
import table from './classes.module.css';
import { priorities } from '#renderer/beamer/words.ts';

/** With more clients a row is too low to read at eight metres: then classes are tallied. */
const MOST_ROWS = 8;
/** Pixels of 1080 that the rows share, and the tallest row. */
const [ROOM, TALLEST] = [484, 120];

/** [BM3] What was voted, per client: all dots at once, since an order would tell of one. */
export function ClassesSlide({ slide, timer }: { slide: SlideOf<'classes'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const { item, round, lines, agreement, explainers } = slide;
  const isSmall = lines.length > 5;
  const hasPoints = lines.some(({ points }) => points !== null);
  return (
    <>
      <ItemHead item={item} timer={timer} isSmall={isSmall}>
        <Eye aria-hidden="true" className={css.icon} />
        {round > 1 ? t('beamer:blindAgain', { round }) : t('beamer:blind')}
      </ItemHead>
      <div className={css.body}>
        {lines.length > MOST_ROWS ? (
          <ClassTally slide={slide} />
        ) : (
          <section
            className={table.table}
            aria-label={t('beamer:distribution')}
            data-points={hasPoints ? '' : undefined}
            style={
              { '--row': Math.min(TALLEST, Math.floor((ROOM + (isSmall ? 32 : 0)) / lines.length)) } as CSSProperties
            }
          >
            <div className={table.top} aria-hidden="true">
              <span />
              {priorities.map((priority) => (
                <span key={priority}>{t(`analysis:priorities.${priority}`)}</span>
              ))}
              {hasPoints && <span className={table.pointsTitle}>{t('beamer:points')}</span>}
            </div>
            {lines.map((line) => (
              <ClassRow
                key={line.client.letters}
                line={line}
                most={Math.max(40, ...lines.map(({ points }) => points ?? 0))}
                hasPoints={hasPoints}
                isOut={explainers.some(({ client }) => client.letters === line.client.letters)}
              />
            ))}
            <Totals slide={slide} hasPoints={hasPoints} />
          </section>
        )}
        <aside className={css.aside}>
          {agreement !== null && <AgreementFigure agreement={agreement} />}
          {explainers.length > 0 && <Explainers explainers={explainers} />}
        </aside>
      </div>
    </>
  );
}

function Totals({ slide: { votes, totals }, hasPoints }: { slide: SlideOf<'classes'>; hasPoints: boolean }) {
  const { t } = useSlideText();
  return (
    <div className={table.foot}>
      <span>{t('beamer:votes', { count: votes })}</span>
      {priorities.map((priority) => (
        <b key={priority}>{totals[priority]}</b>
      ))}
      {hasPoints && <span />}
    </div>
  );
}
