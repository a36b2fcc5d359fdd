import type { CSSProperties } from 'react';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer, FigureRow } from '#src/views/beamer/parts.ts';
import { Badge, ClientName } from '#renderer/beamer/badge.tsx';
import { ItemHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import grid from './grid.module.css';

const [MOST_COLUMNS, MOST_ROWS] = [8, 9];

/** Points and weights: a bar for all clients together, the figure of each beside it, for a mean hides who differs. */
export function FiguresSlide({ slide, timer }: { slide: SlideOf<'figures'>; timer: BeamerTimer | null }) {
  const { t, number } = useSlideText();
  const { item, clients, rows, consensus, measure } = slide;
  const most = Math.max(1, ...rows.map(({ figure }) => figure ?? 0));
  const shown = clients.length <= MOST_COLUMNS ? clients : [];
  return (
    <>
      <ItemHead item={item} timer={timer} isSmall={rows.length > 6}>
        {t(`beamer:measure.${measure}`)}
      </ItemHead>
      <div className={css.whole}>
        <table className={grid.figures} style={{ '--columns': shown.length } as CSSProperties}>
          <thead>
            <tr>
              <th />
              <th>{t('beamer:together')}</th>
              {shown.map((client) => (
                <th key={client.letters}>
                  <Badge client={client} isBare isSmall />
                </th>
              ))}
              {shown.length === 0 && <th>{t('beamer:spread')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row) => (
              <tr key={`${row.code} ${row.label}`}>
                <th scope="row">
                  <span className={css.name}>{[row.code, row.label].filter((each) => each !== '').join(' ')}</span>
                </th>
                <td className={grid.barCell}>
                  {row.figure !== null && (
                    <>
                      <i style={{ '--share': row.figure / most } as CSSProperties} />
                      <b>{number(Math.round(row.figure))}</b>
                    </>
                  )}
                </td>
                {shown.map((client, at) => (
                  <td key={client.letters}>{figureText(number, row.perClient[at] ?? null)}</td>
                ))}
                {shown.length === 0 && <td>{spreadText(number, row)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        {consensus !== null && (
          <p className={grid.note}>
            {t('beamer:weightsAgree', { share: Math.round(consensus.share * 100) })},{' '}
            {t(`beamer:consensusWord.${consensus.word}`)}
          </p>
        )}
      </div>
    </>
  );
}

type Numbers = (value: number) => string;

function figureText(number: Numbers, figure: number | null): string {
  return figure === null ? '–' : number(Math.round(figure));
}

function spreadText(number: Numbers, { perClient }: FigureRow): string {
  const given = perClient.filter((figure) => figure !== null);
  if (given.length === 0) return '–';
  return `${number(Math.round(Math.min(...given)))} – ${number(Math.round(Math.max(...given)))}`;
}

/** Scores per client, side by side and without a total: value is another thing to each. */
export function ScoresSlide({ slide, timer }: { slide: SlideOf<'scores'>; timer: BeamerTimer | null }) {
  const { t, number } = useSlideText();
  const columns = ['value', 'time', 'risk', 'effort', 'wsjf', 'valueForEffort'] as const;
  const held = columns.filter((column) => slide.lines.some((line) => line[column] !== null));
  return (
    <>
      <ItemHead item={slide.item} timer={timer} isSmall={slide.lines.length > 6}>
        {t('beamer:measure.scores')}
      </ItemHead>
      <div className={css.whole}>
        <table className={grid.figures} style={{ '--columns': held.length } as CSSProperties}>
          <thead>
            <tr>
              <th />
              {held.map((column) => (
                <th key={column}>{t(`beamer:score.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slide.lines.slice(0, 12).map((line) => (
              <tr key={line.client.letters}>
                <th scope="row">
                  <ClientName client={line.client} />
                </th>
                {held.map((column) => (
                  <td key={column}>{line[column] === null ? '–' : number(line[column], 1)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Kano per client: where they come to different classes, that is the finding. */
export function KanoSlide({ slide, timer }: { slide: SlideOf<'kano'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  return (
    <>
      <ItemHead item={slide.item} timer={timer} isSmall={slide.lines.length > 6}>
        {t(slide.isSplit ? 'beamer:kanoSplit' : 'beamer:kanoSame')}
      </ItemHead>
      <ul className={grid.kano} data-dense={slide.lines.length > 6 ? '' : undefined}>
        {slide.lines.map(({ client, category }) => (
          <li key={client.letters}>
            <ClientName client={client} />
            <b>{category === null ? t('beamer:noVote') : t(`beamer:kano.${category}`)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Three ways of counting the same ballots; where they differ, the order is a choice and not a fact. */
export function RankingSlide({ slide, timer }: { slide: SlideOf<'ranking'>; timer: BeamerTimer | null }) {
  const { t, number } = useSlideText();
  const { item, orders, tied, duels, harmony } = slide;
  const same = orders.every(({ places }) => JSON.stringify(places) === JSON.stringify(orders[0]?.places));
  return (
    <>
      <ItemHead item={item} timer={timer} isSmall>
        {same ? t('beamer:ordersSame') : t('beamer:ordersDiffer')}
      </ItemHead>
      <div className={css.whole}>
        <div className={grid.orders}>
          {(same ? orders.slice(0, 1) : orders).map(({ rule, places }) => (
            <section key={rule}>
              {!same && <h2 className={css.label}>{t(`beamer:rule.${rule}`)}</h2>}
              <ol>
                {places.slice(0, 9).map(({ place, label, code }) => (
                  <li key={`${code} ${label}`}>
                    <b>{place}</b>
                    <span className={css.name}>{[code, label].filter((each) => each !== '').join(' ')}</span>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
        <p className={grid.note}>
          {tied > 0 && `${t('beamer:tied', { count: tied, duels })} `}
          {harmony !== null &&
            t('beamer:harmony', { w: number(harmony.w, 2), word: t(`beamer:harmonyWord.${harmony.word}`) })}
        </p>
      </div>
    </>
  );
}
