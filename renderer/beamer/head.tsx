import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { BeamerItem, BeamerTimer } from '#src/views/beamer/parts.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import css from './slide.module.css';
import { useSlideText } from './slide-words.ts';
import { Timer } from './timer.tsx';

/** A title of up to so many letters fits on one line at 88, and at 64 pixels. */
const [LARGE, MIDDLE] = [36, 52];

export function Title({ text, isSmall = false }: { text: string; isSmall?: boolean }) {
  const size = isSmall || text.length > LARGE ? (text.length > MIDDLE ? css.long : css.middle) : undefined;
  return <h1 className={clsx(css.title, size, isSmall && css.oneLine)}>{text}</h1>;
}

/** Above an item: its sign and code, what is going on, the time; then title and question. */
export function ItemHead({
  item,
  timer,
  isSmall = false,
  children,
}: {
  item: BeamerItem;
  timer: BeamerTimer | null;
  isSmall?: boolean;
  children: ReactNode;
}) {
  const { t } = useSlideText();
  return (
    <>
      <header className={css.head}>
        <span className={css.id}>
          {item.status !== null && (
            <StatusGlyph status={item.status} className={css.glyph} label={t(`analysis:sharing.${sharingKey(item)}`)} />
          )}
          {item.code}
        </span>
        <span className={css.doing}>{children}</span>
        <span className={css.space} />
        {timer !== null && <Timer timer={timer} />}
      </header>
      <div>
        <Title text={item.title} isSmall={isSmall} />
        {item.question !== '' && <p className={clsx(css.question, isSmall && css.oneLine)}>{item.question}</p>}
      </div>
    </>
  );
}

function sharingKey({ status }: BeamerItem) {
  return status === 'conflict' ? 'conflicting' : (status ?? 'indifferent');
}

/** Above everything else: a title, and the time. */
export function PlainHead({
  title,
  timer,
  children,
}: {
  title: string;
  timer: BeamerTimer | null;
  children?: ReactNode;
}) {
  return (
    <>
      <header className={css.head}>
        <span className={css.doing}>{children}</span>
        <span className={css.space} />
        {timer !== null && <Timer timer={timer} />}
      </header>
      <div>
        <Title text={title} />
      </div>
    </>
  );
}
