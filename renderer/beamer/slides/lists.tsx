import { clsx } from 'clsx';
import { Check, CircleHelp, X } from 'lucide-react';
import type { BeamerDecider, SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer, Page } from '#src/views/beamer/parts.ts';
import { Badge, ClientName } from '#renderer/beamer/badge.tsx';
import { PlainHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import { priorities } from '#renderer/beamer/words.ts';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import lists from './lists.module.css';

export function PageMark({ page }: { page: Page }) {
  const { t } = useSlideText();
  return page.of > 1 ? <span>{t('beamer:page', { at: page.at, of: page.of })}</span> : null;
}

/** The plan of the half day: what is behind us, where we are, what comes. */
export function AgendaSlide({ slide, timer }: { slide: SlideOf<'agenda'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  return (
    <>
      <PlainHead title={t('beamer:agenda')} timer={timer}>
        {slide.title}
        <PageMark page={slide.page} />
      </PlainHead>
      <ol className={lists.agenda} data-dense={slide.lines.length > 9 ? '' : undefined}>
        {slide.lines.map((line, at) => (
          <li key={at} className={lists[line.stand]} aria-current={line.stand === 'now' ? 'step' : undefined}>
            <span>{line.time ?? ''}</span>
            <span className={lists.mark}>{line.stand === 'done' && <Check aria-label={t('beamer:done')} />}</span>
            <b>{line.title === '' ? t('beamer:votesOn', { count: line.items }) : line.title}</b>
            <span>{t('beamer:minutes', { count: line.minutes })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What each class means here, and the test of a must. */
export function DefinitionSlide({ slide, timer }: { slide: SlideOf<'definition'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  return (
    <>
      <PlainHead title={t('beamer:definition')} timer={timer} />
      <div className={css.body}>
        <dl className={lists.definitions}>
          {priorities.map((priority) => (
            <div key={priority}>
              <dt>
                <PriorityTile priority={priority} className={lists.tile} />
                {t(`analysis:priorities.${priority}`)}
              </dt>
              <dd>{slide.definitions[priority] || t(`beamer:meaning.${priority}`)}</dd>
            </div>
          ))}
        </dl>
        <section className={css.aside}>
          <h2 className={css.label}>{t('beamer:test.title')}</h2>
          <ol className={lists.test}>
            <li>{t('beamer:test.without')}</li>
            <li>{t('beamer:test.around')}</li>
            <li>{t('beamer:test.give')}</li>
          </ol>
        </section>
      </div>
    </>
  );
}

/** One word: what it means here, and how each client reads it. */
export function TermsSlide({ slide, timer }: { slide: SlideOf<'terms'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const readings = slide.readings.length > 8 ? slide.readings.filter(({ agrees }) => agrees === false) : slide.readings;
  return (
    <>
      <PlainHead title={slide.term} timer={timer}>
        {t('beamer:term')}
        <PageMark page={slide} />
      </PlainHead>
      <div className={css.whole}>
        <p className={css.lead}>{slide.meaning}</p>
        <ul className={lists.readings} data-dense={readings.length > 4 ? '' : undefined}>
          {readings.slice(0, 8).map(({ client, text, agrees }) => (
            <li key={client.letters}>
              <ClientName client={client} />
              <span className={lists.agrees}>
                {agrees === null ? <CircleHelp aria-hidden /> : agrees ? <Check aria-hidden /> : <X aria-hidden />}
                {t(agrees === null ? 'beamer:asked' : agrees ? 'beamer:agrees' : 'beamer:differs')}
              </span>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Agreed beforehand: one block, of which anyone may take an item out. */
export function FormalitiesSlide({ slide, timer }: { slide: SlideOf<'formalities'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  return (
    <>
      <PlainHead title={t('beamer:formalities', { count: slide.total })} timer={timer}>
        {slide.title}
        <PageMark page={slide.page} />
      </PlainHead>
      <div className={css.whole}>
        <ul className={lists.formalities}>
          {slide.items.map(({ code, title, priority }) => (
            <li key={`${code} ${title}`}>
              <PriorityTile priority={priority} className={lists.smallTile} />
              <b>{code}</b>
              <span className={css.name}>{title}</span>
            </li>
          ))}
        </ul>
        <p className={lists.ask}>{slide.total === 0 ? t('beamer:noFormalities') : t('beamer:takeOut')}</p>
      </div>
    </>
  );
}

function deciderText({ name, role, body }: BeamerDecider): string {
  return [name, role, body].filter((each) => each !== '').join(', ');
}

/** What was decided, in the words that were read aloud. */
export function DecisionsSlide({ slide, timer }: { slide: SlideOf<'decisions'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  return (
    <>
      <PlainHead title={t('beamer:decisions')} timer={timer}>
        <PageMark page={slide.page} />
      </PlainHead>
      <ol className={clsx(css.whole, lists.decisions)}>
        {slide.items.length === 0 && <li>{t('beamer:noDecisions')}</li>}
        {slide.items.map(({ code, title, text, stand, decider }) => (
          <li key={`${code} ${title}`}>
            <span className={lists.stand}>{t(`beamer:${stand}`)}</span>
            <span>
              <b>{[code, title].filter((each) => each !== '').join(' ')}</b>
              {text !== '' && <span className={lists.text}>{text}</span>}
              {decider !== null && <span className={lists.by}>{deciderText(decider)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What is not for now, and which client takes it along. */
export function ParkingSlide({ slide, timer }: { slide: SlideOf<'parking'>; timer: BeamerTimer | null }) {
  const { t, date } = useSlideText();
  return (
    <>
      <PlainHead title={t('beamer:parking')} timer={timer}>
        <PageMark page={slide.page} />
      </PlainHead>
      <ul className={clsx(css.whole, lists.parking)}>
        {slide.items.length === 0 && <li>{t('beamer:noParking')}</li>}
        {slide.items.map(({ text, client, dueOn, isDone }, at) => (
          <li key={at} className={isDone ? lists.done : undefined}>
            {client === null ? <span /> : <Badge client={client} isBare />}
            <span className={lists.text}>{text}</span>
            <span>{isDone ? t('beamer:done') : dueOn === null ? '' : date(dueOn, dueOn)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
