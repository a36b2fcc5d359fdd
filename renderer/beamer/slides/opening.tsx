import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { ClientName } from '#renderer/beamer/badge.tsx';
import { PlainHead } from '#renderer/beamer/head.tsx';
import css from '#renderer/beamer/slide.module.css';
import { useSlideText } from '#renderer/beamer/slide-words.ts';

const rules = ['decide', 'blind', 'interest', 'notNow'] as const;

/** What we are here for, and how we go about it. */
export function OpeningSlide({ slide, timer }: { slide: SlideOf<'opening'>; timer: BeamerTimer | null }) {
  const { t, date } = useSlideText();
  const where = [slide.day === null ? '' : date(slide.day, slide.day), slide.place].filter((each) => each !== '');
  return (
    <>
      <PlainHead title={slide.title} timer={timer}>
        {where.join(', ')}
      </PlainHead>
      <div className={css.body}>
        <div className={css.stack}>
          {slide.purpose !== '' && <p className={css.lead}>{slide.purpose}</p>}
          <h2 className={css.label}>{t('beamer:rules.title')}</h2>
          <ul className={css.rules}>
            {rules.map((rule) => (
              <li key={rule}>{t(`beamer:rules.${rule}`)}</li>
            ))}
          </ul>
        </div>
        <section className={css.aside}>
          <h2 className={css.label}>{t('beamer:tables')}</h2>
          {slide.clients.length <= 8 ? (
            <ul className={css.list}>
              {slide.clients.map((client) => (
                <li key={client.letters}>
                  <ClientName client={client} />
                </li>
              ))}
            </ul>
          ) : (
            <p className={css.figure}>{t('beamer:clientsAt', { count: slide.clients.length })}</p>
          )}
        </section>
      </div>
    </>
  );
}
