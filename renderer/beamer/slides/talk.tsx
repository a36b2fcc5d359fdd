import { ArrowRight } from 'lucide-react';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { ClientName } from '#renderer/beamer/badge.tsx';
import { ItemHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import grid from './grid.module.css';

const MOST_LINES = 8;

/** [BM6] The words that are being agreed on, large; beside them where each client stood and stands. */
export function TalkSlide({ slide, timer }: { slide: SlideOf<'talk'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const { item, lines, text, stand, decider } = slide;
  const moved = lines.length > MOST_LINES ? lines.filter(({ from, to }) => to !== null && to !== from) : lines;
  return (
    <>
      <ItemHead item={item} timer={timer} isSmall>
        {t(`beamer:${stand}`)}
      </ItemHead>
      <div className={css.body}>
        <section className={grid.decision} data-empty={text === '' ? '' : undefined}>
          <h2 className={css.label}>{t(stand === 'decided' ? 'beamer:decided' : 'beamer:proposal')}</h2>
          <p data-long={text.length > 240 ? '' : undefined}>{text === '' ? t('beamer:noText') : text}</p>
          {decider !== null && (
            <p className={grid.decider}>
              {t('beamer:decidedBy', { name: [decider.name, decider.role].filter((each) => each !== '').join(', ') })}
            </p>
          )}
        </section>
        {moved.length > 0 && (
          <ul className={grid.moves}>
            {moved.slice(0, MOST_LINES).map(({ client, from, to }) => (
              <li key={client.letters}>
                <ClientName client={client} />
                <PriorityTile priority={from} className={grid.tile} />
                {to !== null && (
                  <>
                    <ArrowRight aria-hidden="true" className={css.icon} />
                    <PriorityTile priority={to} className={grid.tile} />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
