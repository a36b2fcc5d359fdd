import type { CSSProperties } from 'react';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { ClientName } from '#renderer/beamer/badge.tsx';
import { PlainHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import grid from './grid.module.css';

const MOST_LINES = 10;

/** What the musts cost beside what there is, and how much of what each client asks is a must. */
export function BudgetSlide({ slide, timer }: { slide: SlideOf<'budget'>; timer: BeamerTimer | null }) {
  const { t, euroK, number } = useSlideText();
  const { onceK, limitK, lines, unknown } = slide;
  const whole = Math.max(onceK, limitK ?? 0, 1);
  return (
    <>
      <PlainHead title={t('beamer:budget')} timer={timer} />
      <div className={css.whole}>
        <p className={grid.sum}>
          <b>{euroK(onceK)}</b>
          {limitK !== null &&
            t(onceK > limitK ? 'beamer:over' : 'beamer:within', {
              limit: euroK(limitK),
              rest: euroK(Math.abs(limitK - onceK)),
            })}
        </p>
        <div className={grid.budgetBar} aria-hidden="true">
          <i style={{ '--share': Math.max(0, onceK) / whole } as CSSProperties} />
          {limitK !== null && <u style={{ '--share': limitK / whole } as CSSProperties} />}
        </div>
        <p className={grid.note}>
          {t('beamer:mustsOf', { everyones: slide.everyones, someones: slide.someones })}
          {unknown > 0 && ` ${t('beamer:withoutCost', { count: unknown })}`}
          {lines.length > 0 && ` ${t('beamer:sharesKey')}`}
        </p>
        <ul className={grid.shares} data-dense={lines.length > 5 ? '' : undefined}>
          {lines.slice(0, MOST_LINES).map(({ client, shares, isHeavy }) => (
            <li key={client.letters}>
              <ClientName client={client} />
              {shares !== null && (
                <>
                  <span className={grid.shareBar} aria-hidden="true">
                    <i data-class="M" style={{ '--share': shares.M } as CSSProperties} />
                    <i data-class="S" style={{ '--share': shares.S } as CSSProperties} />
                    <i data-class="C" style={{ '--share': shares.C } as CSSProperties} />
                  </span>
                  <b>{t('beamer:mustShare', { share: number(Math.round(shares.M * 100)) })}</b>
                  <span>{isHeavy ? t('beamer:heavy') : ''}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
