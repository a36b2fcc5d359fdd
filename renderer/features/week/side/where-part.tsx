import { useMemo } from 'react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import type { Week } from '#renderer/parts/week/use-week.ts';
import { useText } from '#renderer/store/settings.ts';
import { type Cell, cellKey, whereItSits, type WhereItSits } from '#src/analysis/week/where-it-sits.ts';
import { byOrder } from '#src/base/order.ts';
import { lookOfClient, type PartyLook, sscLook, supplierLook } from '#src/views/relations/parties.ts';
import css from './side.module.css';

type Party = { readonly key: string; readonly look: PartyLook };
const mostDots = 3;

/** [WK12] Client by party, a dot a matter; in the order of the dossier, and never added up. */
export function WherePart({ week: { tables, matters } }: { week: Week }) {
  const text = useText();
  const { t } = text;
  const { clients, suppliers } = tables;
  const where = useMemo(() => whereItSits(matters), [matters]);
  const ssc: Party = { key: '', look: sscLook(text, tables) };
  const rows: readonly Party[] = [
    ...clients
      .filter(({ id }) => where.clients.has(id))
      .toSorted(byOrder)
      .map((client) => ({ key: client.id, look: lookOfClient(client) })),
    ...(suppliers.some(({ id }) => where.cells.has(cellKey('', id))) ? [ssc] : []),
  ];
  const columns: readonly Party[] = [
    ...suppliers
      .filter(({ id }) => where.suppliers.has(id))
      .toSorted(byOrder)
      .map(({ id }) => ({ key: id, look: supplierLook(tables, id) })),
    ...(where.hasOwn ? [ssc] : []),
  ];
  return (
    <section className={css.part}>
      <h2>
        {t('week:side.where')}
        <span className={css.legend}>
          <Dot isLate /> {t('week:side.late')} <Dot isLate={false} /> {t('week:side.onTime')}
        </span>
      </h2>
      {rows.length === 0 ? (
        <p className="muted">{t('week:side.nowhere')}</p>
      ) : (
        <Grid where={where} rows={rows} columns={columns} />
      )}
    </section>
  );
}

function Grid({ where, rows, columns }: { where: WhereItSits; rows: readonly Party[]; columns: readonly Party[] }) {
  const { t } = useText();
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.where} tabIndex={0}>
      <table title={t('week:side.whereNote')}>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, look }) => (
              <th key={key} scope="col">
                <PartyMark party={look} isNamed />
                {key === '' && <span className="vh">{t('week:side.own')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, look }) => (
            <tr key={key}>
              <th scope="row" title={look.name}>
                <span>
                  <PartyMark party={look} />
                  <span className="ellipsis">{look.name}</span>
                </span>
              </th>
              {columns.map((column) => (
                <WhereCell
                  key={column.key}
                  cell={where.cells.get(cellKey(key, column.key))}
                  client={look.name}
                  other={column.look.name}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WhereCell({ cell, client, other }: { cell: Cell | undefined; client: string; other: string }) {
  const { t } = useText();
  if (cell === undefined)
    return (
      <td>
        <span aria-hidden="true" className={css.nothing}>
          ·
        </span>
        <span className="vh">{t('week:side.cellNone', { client, other })}</span>
      </td>
    );
  const { late, onTime } = cell;
  const dots = [...Array<boolean>(late).fill(true), ...Array<boolean>(onTime).fill(false)];
  const said = t('week:side.cell', { client, other, late, onTime });
  return (
    <td title={said}>
      <span aria-hidden="true" className={css.dots}>
        {dots.length <= mostDots
          ? dots.map((isLate, at) => (
              // biome-ignore lint: dots of a kind are all alike
              <Dot key={at} isLate={isLate} />
            ))
          : ([true, false] as const).map(
              (isLate) =>
                (isLate ? late : onTime) > 0 && (
                  <span key={String(isLate)} className={css.counted}>
                    <Dot isLate={isLate} />
                    {isLate ? late : onTime}
                  </span>
                ),
            )}
      </span>
      <span className="vh">{said}</span>
    </td>
  );
}

function Dot({ isLate }: { isLate: boolean }) {
  return (
    <svg width="10" height="10" aria-hidden="true" className={css.dot}>
      <circle cx="5" cy="5" r={isLate ? 4.5 : 3.6} className={isLate ? css.late : css.onTime} />
    </svg>
  );
}
