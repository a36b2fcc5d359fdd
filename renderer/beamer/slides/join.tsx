import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { PlainHead } from '#renderer/beamer/head.tsx';
import css from '#renderer/beamer/slide.module.css';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import { Qr } from '#renderer/ui/marks/qr.tsx';
import join from './join.module.css';

/** [BM42] How a phone comes in: point it at the code, or type what stands beside it. */
export function JoinSlide({ slide, timer }: { slide: SlideOf<'join'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const { door, title } = slide;
  return (
    <>
      <PlainHead title={t('beamer:join.title')} timer={timer}>
        {title}
      </PlainHead>
      {door === null ? (
        <p className={css.lead}>{t('beamer:join.closed')}</p>
      ) : (
        <div className={join.join}>
          <Qr value={door.link} size="100%" name={t('beamer:join.qr')} className={join.qr} />
          <ol className={join.steps}>
            <li>
              <span>{t('beamer:join.network')}</span>
            </li>
            <li>
              <span>{t('beamer:join.address')}</span>
              <b className={join.address}>{door.address}</b>
            </li>
            <li>
              <span>{t('beamer:join.code')}</span>
              <b className={join.code}>{door.code.replace(/(..)(?=.)/g, '$1 ')}</b>
            </li>
            <li>
              <span>{t('beamer:join.card')}</span>
            </li>
          </ol>
        </div>
      )}
    </>
  );
}
