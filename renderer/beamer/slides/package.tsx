import { BadgeCheck, CircleHelp } from 'lucide-react';
import type { CSSProperties } from 'react';
import { ClientName } from '#renderer/beamer/badge.tsx';
import { PlainHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import type { PackageLine } from '#src/views/beamer/screen-slides.ts';
import own from './package.module.css';

type Shown = { slide: SlideOf<'package'>; timer: BeamerTimer | null };

/** [BM60] What each client gets of what it values, on its own scale, beside what fits and what it costs. */
export function PackageSlide({ slide, timer }: Shown) {
  const { t } = useSlideText();
  const { lines, clients, isProven, rule, title } = slide;
  return (
    <>
      <PlainHead title={title} timer={timer}>
        {t(`packageScreen:rules.${rule}`)}
        <span className={own.sure}>
          {isProven ? (
            <BadgeCheck className={css.icon} aria-hidden="true" />
          ) : (
            <CircleHelp className={css.icon} aria-hidden="true" />
          )}
          {t(isProven ? 'onBeamer:proven' : 'onBeamer:unproven')}
        </span>
      </PlainHead>
      <div className={own.body}>
        <div className={own.main}>
          <ul className={own.lines} data-dense={lines.length > 6 ? '' : undefined}>
            {lines.map((line) => (
              <Line key={`${line.client.letters} ${line.client.name}`} line={line} isDense={lines.length > 6} />
            ))}
          </ul>
          {(lines.length < clients || !isProven) && (
            <p className={own.note}>
              {lines.length < clients && t('onBeamer:leastOf', { count: lines.length, total: clients })}{' '}
              {!isProven && slide.sure}
            </p>
          )}
        </div>
        <Aside slide={slide} />
      </div>
    </>
  );
}

function figureOf(share: number): number {
  return Math.round(share * 100);
}

function Line({ line, isDense }: { line: PackageLine; isDense: boolean }) {
  const { t } = useSlideText();
  const { client, satisfaction, served, musts, isLowest } = line;
  const figure = satisfaction === null ? null : figureOf(satisfaction);
  const words =
    figure === null ? `${client.name}: ${t('onBeamer:nothing')}` : t('onBeamer:line', { name: client.name, figure });
  return (
    <li data-lowest={isLowest ? '' : undefined}>
      <ClientName client={client} isSmall={isDense} />
      <span
        className={own.bar}
        role="img"
        aria-label={words}
        style={{ '--c': hueColor(client.hue), '--share': satisfaction ?? 0 } as CSSProperties}
      >
        <i />
      </span>
      <b>{figure ?? '–'}</b>
      {!isDense && (
        <small>
          {figure === null
            ? t('onBeamer:nothing')
            : musts === 0
              ? t('onBeamer:noMusts')
              : t('onBeamer:musts', { served, total: musts })}
        </small>
      )}
    </li>
  );
}

function Aside({ slide: { chosen, of, budgets, lowest, mean } }: { slide: SlideOf<'package'> }) {
  const { t, number, euroK } = useSlideText();
  return (
    <div className={own.aside}>
      <p className={own.large}>
        <b>{number(chosen)}</b>
        <span>{t('onBeamer:fits', { count: of, number: number(of) })}</span>
      </p>
      {lowest !== null && mean !== null && (
        <dl className={own.pair}>
          <dt>{t('onBeamer:lowest')}</dt>
          <dd>{figureOf(lowest)}</dd>
          <dt>{t('onBeamer:mean')}</dt>
          <dd>{figureOf(mean)}</dd>
        </dl>
      )}
      {budgets.map(({ period, limitK, costK }) => (
        <div key={period} className={own.budget}>
          <p>
            <span>{t(`onBeamer:period.${period}`)}</span>
            <b>{euroK(costK)}</b>
          </p>
          <span className={own.track} aria-hidden="true">
            {limitK !== null && (
              <i style={{ '--share': limitK > 0 ? Math.min(1, costK / limitK) : 1 } as CSSProperties} />
            )}
          </span>
          <p>
            <span />
            <span>{limitK === null ? t('onBeamer:noLimit') : t('onBeamer:ofLimit', { limit: euroK(limitK) })}</span>
          </p>
        </div>
      ))}
    </div>
  );
}
