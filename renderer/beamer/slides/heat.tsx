import { type CSSProperties } from 'react';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { Badge } from '#renderer/beamer/badge.tsx';
import { PlainHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import { priorities } from '#renderer/beamer/words.ts';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { PageMark } from './lists.tsx';
import grid from './grid.module.css';

/** More columns than these are no picture at eight metres: then each row says how many clients stand where. */
const MOST_COLUMNS = 12;

/** Items by clients; the weight of the ink says the class, the word at the end how far people agree. */
export function HeatSlide({ slide, timer }: { slide: SlideOf<'heat'>; timer: BeamerTimer | null }) {
  const { t, number } = useSlideText();
  const isTally = slide.clients.length > MOST_COLUMNS;
  const columns = isTally ? 4 : slide.clients.length;
  return (
    <>
      <PlainHead title={t('beamer:heat')} timer={timer}>
        {slide.title}
        <PageMark page={slide.page} />
      </PlainHead>
      {slide.rows.length === 0 ? (
        <p className={css.lead}>{t('beamer:noVotes')}</p>
      ) : (
        <table className={grid.heat} style={{ '--columns': columns } as CSSProperties}>
          <thead>
            <tr>
              <th />
              {isTally
                ? priorities.map((priority) => <th key={priority}>{t(`analysis:priorities.${priority}`)}</th>)
                : slide.clients.map((client) => (
                    <th key={client.letters}>
                      <Badge client={client} isBare isSmall />
                    </th>
                  ))}
              <th className={grid.last}>{t('beamer:agreement')}</th>
            </tr>
          </thead>
          <tbody>
            {slide.rows.map((row) => (
              <tr key={`${row.code} ${row.title}`}>
                <th scope="row">
                  <span className={css.name}>
                    <b>{row.code}</b> {row.title}
                  </span>
                </th>
                {isTally
                  ? priorities.map((priority) => (
                      <td key={priority}>{row.classes.filter((each) => each === priority).length}</td>
                    ))
                  : row.classes.map((priority, at) => (
                      <td key={slide.clients[at]?.letters}>
                        <PriorityTile
                          priority={priority}
                          className={grid.tile}
                          label={priority === null ? t('beamer:noVote') : t(`analysis:priorities.${priority}`)}
                        />
                      </td>
                    ))}
                <td className={grid.last} data-band={row.band ?? undefined}>
                  {row.band !== null && t(`beamer:bands.${row.band}`)}
                  {row.consensus !== null && <b>{number(Math.round(row.consensus * 100))}%</b>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
