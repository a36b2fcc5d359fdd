import { type CSSProperties } from 'react';
import { Badge } from '#renderer/beamer/badge.tsx';
import { PlainHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerClient, BeamerTimer } from '#src/views/beamer/parts.ts';
import type { BeamerSupplier } from '#src/views/beamer/screen-slides.ts';
import { PageMark } from './lists.tsx';
import own from './concessions.module.css';

/** A block per concession up to so many, then a figure. */
const mostBlocks = 4;
/** So many columns have room for blocks. */
const mostWide = 6;
const mostBadges = 6;

/** [BM62] Suppliers by clients: how many each gives. No order among suppliers, no winner. */
export function ConcessionsSlide({ slide, timer }: { slide: SlideOf<'concessions'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const { clients, rows, measure, others } = slide;
  const isWide = clients.length <= mostWide;
  return (
    <>
      <PlainHead title={t('onBeamer:concessions')} timer={timer}>
        {t(`onBeamer:measure.${measure}`)}
      </PlainHead>
      <div className={css.whole}>
        <table className={own.table} style={{ '--columns': Math.max(1, clients.length) } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col">{t('onBeamer:supplier')}</th>
              {clients.map((client) => (
                <th key={`${client.letters} ${client.name}`} scope="col">
                  <Badge client={client} isBare isSmall={!isWide} />
                </th>
              ))}
              <th scope="col">{t('onBeamer:together')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ supplier, isLawless, count, weight, given }) => (
              <tr key={`${supplier.letters} ${supplier.name}`}>
                <th scope="row">
                  <Supplier supplier={supplier} isOut={isLawless} />
                </th>
                {clients.map((client, at) => (
                  <td key={`${client.letters} ${client.name}`}>
                    {!isLawless && <Given client={client} count={given[at] ?? 0} hasBlocks={isWide} />}
                  </td>
                ))}
                <td className={own.sum}>
                  {isLawless ? (
                    t('onBeamer:cannot')
                  ) : (
                    <>
                      <b>{count}</b>
                      {measure === 'lightest' && <Weight weight={weight} />}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={own.key}>
          {isWide && t('onBeamer:key')} {others > 0 && t('onBeamer:others', { count: others })}
        </p>
      </div>
    </>
  );
}

function Weight({ weight }: { weight: number }) {
  const { t, number } = useSlideText();
  return <small>{t('onBeamer:weight', { weight: number(weight, Number.isInteger(weight) ? 0 : 1) })}</small>;
}

function Supplier({ supplier, isOut }: { supplier: BeamerSupplier; isOut: boolean }) {
  return (
    <span className={own.supplier}>
      <SupplierHexagon letters={supplier.letters} out={isOut} className={own.hexagon} />
      <span className={css.name}>{supplier.name}</span>
    </span>
  );
}

function Given({ client, count, hasBlocks }: { client: BeamerClient; count: number; hasBlocks: boolean }) {
  const { t } = useSlideText();
  const isDrawn = hasBlocks && count <= mostBlocks;
  return (
    <span
      className={own.given}
      role="img"
      aria-label={t('onBeamer:gives', { name: client.name, count })}
      style={{ '--c': hueColor(client.hue) } as CSSProperties}
    >
      {count === 0 ? (
        <span className={own.nothing}>–</span>
      ) : isDrawn ? (
        Array.from({ length: count }, (_, at) => <i key={at} />)
      ) : (
        <b>{count}</b>
      )}
    </span>
  );
}

/** [BM63] One supplier: who gives what and why, how much each gives, and that with less it can't be. */
export function ConcessionSetSlide({ slide, timer }: { slide: SlideOf<'concession-set'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  const { supplier, measure, isLawless, count, weight, lines, given, proof } = slide;
  return (
    <>
      <PlainHead title={t('onBeamer:setTitle', { supplier: supplier.name })} timer={timer}>
        <SupplierHexagon letters={supplier.letters} out={isLawless} className={own.hexagon} />
        {t(`onBeamer:measure.${measure}`)}
        <PageMark page={slide.page} />
      </PlainHead>
      <div className={own.body}>
        <ul className={own.lines}>
          {lines.map(({ clients, code, title, why }) => (
            <li key={`${code} ${title} ${why}`}>
              <span className={own.badges}>
                {clients.slice(0, mostBadges).map((client) => (
                  <Badge key={`${client.letters} ${client.name}`} client={client} isBare isSmall />
                ))}
                {clients.length > mostBadges && t('onBeamer:more', { count: clients.length - mostBadges })}
              </span>
              <span className={own.what}>
                <b className={css.name}>
                  {code} {title}
                </b>
                <span className={css.name}>{why}</span>
              </span>
            </li>
          ))}
          {lines.length === 0 && <li className={own.none}>{proof}</li>}
        </ul>
        <div className={own.aside}>
          {!isLawless && (
            <p className={own.large}>
              <b>{count}</b>
              <span>{t('onBeamer:words', { count })}</span>
              {measure === 'lightest' && <Weight weight={weight} />}
            </p>
          )}
          {!isLawless && <Givers given={given} />}
          {lines.length > 0 && <p className={own.proof}>{proof}</p>}
        </div>
      </div>
    </>
  );
}

const mostGivers = 12;

function Givers({ given }: Pick<SlideOf<'concession-set'>, 'given'>) {
  const { t } = useSlideText();
  if (given.length === 0) return null;
  return (
    <ul className={own.givers} aria-label={t('onBeamer:givers')}>
      {given.slice(0, mostGivers).map(({ client, count }) => (
        <li key={`${client.letters} ${client.name}`}>
          <Badge client={client} isBare isSmall />
          <b>{count}</b>
        </li>
      ))}
      {given.length > mostGivers && <li>{t('onBeamer:more', { count: given.length - mostGivers })}</li>}
    </ul>
  );
}
