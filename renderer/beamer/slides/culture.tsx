import type { BeamerParty, BeamerTimer } from '#src/views/beamer/parts.ts';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import { Title } from '#renderer/beamer/head.tsx';
import { PartyName } from '#renderer/beamer/party.tsx';
import css from '#renderer/beamer/slide.module.css';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import { Timer } from '#renderer/beamer/timer.tsx';
import own from './culture.module.css';
import { Between } from './between-marks.tsx';

type Slide = SlideOf<'culture'>;
/** Points at the end of the scale, unless somebody gave more to one type. */
const FEWEST = 50;

/** [SI23] How two parties are used to work, to talk about: where each put its hundred points, and one question. */
export function CultureSlideBody({ slide, timer }: { slide: Slide; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const { a, b, title, said } = slide;
  return (
    <>
      <header className={css.head}>
        <span className={own.pair}>
          <PartyName party={a} />
          <PartyName party={b} />
        </span>
        <span className={css.space} />
        <span className={css.doing}>{t('culture:countsNowhere')}</span>
        {timer !== null && <Timer timer={timer} />}
      </header>
      <div>
        <Title text={title} />
        <p className={css.question}>{said}</p>
      </div>
      <div className={own.body}>
        <Points slide={slide} />
        <Ask slide={slide} />
      </div>
    </>
  );
}

function Points({ slide: { types, a, b } }: { slide: Slide }) {
  const { t, number } = useSlideText();
  const most = Math.max(FEWEST, ...types.flatMap((each) => [each.a, each.b]));
  return (
    <ul className={own.types} aria-label={t('culture:points')}>
      {types.map(({ type, a: one, b: other }) => (
        <li key={type}>
          <span className={own.type}>
            <b>{t(`culture:types.${type}`)}</b>
            <span>{t(`culture:signs.${type}`)}</span>
          </span>
          <Between
            label={`${a.name} ${number(one)}, ${b.name} ${number(other)}`}
            a={{ party: a, share: one / most }}
            b={{ party: b, share: other / most }}
          />
        </li>
      ))}
    </ul>
  );
}

function Ask({ slide: { question, answers, a, b } }: { slide: Slide }) {
  const { t } = useSlideText();
  const has = (party: BeamerParty, answer: number | null) => (answer === null ? null : { party, share: answer / 100 });
  return (
    <aside className={own.ask}>
      <h2 className={css.label}>{t(`culture:question.${question}`)}</h2>
      <p>{t(`culture:talk.${question}`)}</p>
      {(answers.a !== null || answers.b !== null) && (
        <>
          <Between label={t(`culture:question.${question}`)} a={has(a, answers.a)} b={has(b, answers.b)} isOpen />
          <span className={own.ends}>
            <span>{t(`culture:ends.${question}.low`)}</span>
            <span>{t(`culture:ends.${question}.high`)}</span>
          </span>
        </>
      )}
    </aside>
  );
}
