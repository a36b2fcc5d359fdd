import { Badge } from '#renderer/beamer/badge.tsx';
import { PlainHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import type { Text } from '#src/text/text.ts';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import type { PackageOutRow } from '#src/views/beamer/screen-slides.ts';
import own from './package.module.css';

/** Badges that have room beside a line. */
const mostBadges = 4;

/** [BM60] What is not in the package: what it costs, whose must it is, and why it is out. */
export function PackageOutSlide({ slide, timer }: { slide: SlideOf<'package-out'>; timer: BeamerTimer | null }) {
  const text = useSlideText();
  const { t, number } = text;
  return (
    <>
      <PlainHead title={t('onBeamer:out')} timer={timer}>
        {t('onBeamer:outCount', { count: slide.total, number: number(slide.total) })}
      </PlainHead>
      <ul className={own.out}>
        {slide.rows.map((row) => (
          <li key={`${row.code} ${row.title}`}>
            <span className={own.what}>
              <b>
                <span className={css.name}>
                  {row.code} {row.title}
                </span>
              </b>
              <span className={own.reason}>{row.reason}</span>
            </span>
            <span className={own.badges}>
              {row.musts.length > 0 && <span className={own.mustOf}>{t('onBeamer:mustOf')}</span>}
              {row.musts.slice(0, mostBadges).map((client) => (
                <Badge key={client.letters} client={client} isBare isSmall />
              ))}
              {row.musts.length > mostBadges && t('onBeamer:more', { count: row.musts.length - mostBadges })}
            </span>
            <span className={own.cost}>{costText(text, row)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function costText({ t, euroK }: Text, { onceK, yearK }: PackageOutRow): string {
  const parts = [
    ...(onceK === 0 ? [] : [t('onBeamer:cost.once', { amount: euroK(onceK) })]),
    ...(yearK === 0 ? [] : [t('onBeamer:cost.year', { amount: euroK(yearK) })]),
  ];
  return parts.length === 0 ? t('onBeamer:cost.none') : parts.join('\n');
}
