import type { BeamerPlace } from '#src/views/beamer/parts.ts';
import css from './slide.module.css';
import { useSlideText } from './slide-words.ts';

/** More are no picture any more. */
const MOST_DOTS = 18;

/** Where the room is, and what follows. */
export function InkBar({ place: { kind, at, of, next } }: { place: BeamerPlace }) {
  const { t } = useSlideText();
  return (
    <footer className={css.bar}>
      <span>{kind === 'page' ? t('onBeamer:page', { at, of }) : t(`beamer:${kind}`, { at, of })}</span>
      {of <= MOST_DOTS && (
        <span className={css.steps} aria-hidden="true">
          {Array.from({ length: of }, (_, index) => (
            <i key={index} className={index < at ? css.on : undefined} />
          ))}
        </span>
      )}
      {next !== null && (
        <span className={css.next}>
          <span>{t('beamer:next')}</span>
          <b>{next.title}</b>
          {next.code !== '' && <span>{next.code}</span>}
        </span>
      )}
    </footer>
  );
}
