import { Fragment, type KeyboardEvent, useRef } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { votersOf } from '#src/analysis/workshop/ballots.ts';
import type { ClassItem } from '#src/analysis/workshop/class-items.ts';
import type { Client } from '#src/dossier/client.ts';
import { priorities } from '#src/dossier/position.ts';
import css from '#renderer/features/workshop/results/results.module.css';
import type { Results } from '#renderer/features/workshop/results/use-results.ts';
import { ItemRow } from './item-row.tsx';
import { useItemRows } from './use-item-rows.ts';

type Props = {
  readonly results: Results;
  readonly items: readonly ClassItem[];
  readonly picked: string | null;
  readonly onPick: (topic: string) => void;
};

/** From here on clients are counted instead of drawn one by one. */
const mostColumns = 12;
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

export function ItemsTable({ results, items, picked, onPick }: Props) {
  const { t } = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const clients = votersOf(results.dossier);
  const isCounted = clients.length > mostColumns;
  const hasChange = results.items.some(({ change }) => change !== null);
  const { rows, below, follow } = useItemRows(scroller, items, picked);
  /** Arrows go from item to item; one of them is in the tab order. */
  function walk(event: KeyboardEvent) {
    const step = steps[event.key];
    const at = items.findIndex(({ topic }) => topic.id === picked);
    const next = step?.(at, items.length - 1);
    const item = next === undefined ? undefined : items[next];
    if (item === undefined) return;
    event.preventDefault();
    onPick(item.topic.id);
    follow();
  }
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div ref={scroller} className={css.scroll} tabIndex={0} role="region" aria-label={t('results:sections.items')}>
      <table className={css.table} aria-rowcount={items.length + 1}>
        <Heads clients={isCounted ? null : clients} hasChange={hasChange} />
        <tbody onKeyDown={walk}>
          {rows.map(({ item, index, gap }) => (
            <Fragment key={item.topic.id}>
              <Gap height={gap} />
              <ItemRow
                item={item}
                index={index}
                clients={isCounted ? null : clients}
                hasChange={hasChange}
                bands={results.workshop.bands}
                isPicked={item.topic.id === picked}
                onPick={onPick}
              />
            </Fragment>
          ))}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}

type HeadsProps = { readonly clients: readonly Client[] | null; readonly hasChange: boolean };

function Heads({ clients, hasChange }: HeadsProps) {
  const { t } = useText();
  const figures = ['polarisation', 'between', ...(hasChange ? (['change'] as const) : [])] as const;
  return (
    <thead>
      <tr>
        <th scope="col">{t('results:column.item')}</th>
        {clients === null ? (
          <th scope="col">{t('results:column.middle')}</th>
        ) : (
          clients.map(({ id, hue, badge, name }) => (
            <th key={id} scope="col" className={css.client}>
              <span className={css.pair}>
                <ClientBadge hue={hue} letters={badge} name={name} />
                <span className={css.scale} aria-hidden="true">
                  {priorities.map((priority) => (
                    <i key={priority}>{priority}</i>
                  ))}
                </span>
              </span>
            </th>
          ))
        )}
        <th scope="col" title={t('results:columnHelp.consensus')}>
          {t('results:column.consensus')}
        </th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className={css.figure} title={t(`results:columnHelp.${figure}`)}>
            {t(`results:column.${figure}`)}
          </th>
        ))}
        <th scope="col" className={css.treated}>
          {t('results:column.treatment')}
        </th>
      </tr>
    </thead>
  );
}
