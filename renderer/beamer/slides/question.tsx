import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { ItemHead } from '#renderer/beamer/head.tsx';
import css from '#renderer/beamer/slide.module.css';
import { useSlideText } from '#renderer/beamer/slide-words.ts';

/** More subjects than these are on the ballot and not on the wall. */
const MOST_SUBJECTS = 8;

/** [BM2] One item and why it matters, the time, and how many have voted; never what. */
export function QuestionSlide({ slide, timer }: { slide: SlideOf<'question'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const { item, background, subjects, stand, turnout } = slide;
  return (
    <>
      <ItemHead item={item} timer={timer}>
        {t(`beamer:${stand}`)}
      </ItemHead>
      <div className={css.body}>
        <div className={css.stack}>
          {background !== '' && <p className={css.lead}>{background}</p>}
          {subjects.length > 1 && (
            <ul className={css.subjects} data-dense={subjects.length > MOST_SUBJECTS ? '' : undefined}>
              {subjects.map(({ code, label }) => (
                <li key={`${code} ${label}`}>
                  {code !== '' && <b>{code}</b>} {label}
                </li>
              ))}
            </ul>
          )}
        </div>
        {turnout !== null && (
          <section className={css.aside}>
            <p className={css.large}>
              <b>{turnout.cast}</b>
              <span>{t('beamer:cast', { entitled: turnout.entitled })}</span>
            </p>
            <TurnoutMarks {...turnout} />
          </section>
        )}
      </div>
    </>
  );
}

/** A place for every vote that may come, filled in the order of the row: which is nobody's. */
function TurnoutMarks({ cast, entitled }: { cast: number; entitled: number }) {
  if (entitled > 60) return null;
  return (
    <span className={css.marks} aria-hidden="true">
      {Array.from({ length: entitled }, (_, index) => (
        <i key={index} className={index < cast ? css.on : undefined} />
      ))}
    </span>
  );
}
