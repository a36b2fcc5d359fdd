import { type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { pairId, type Relation } from '#src/analysis/network/relations.ts';
import type { Client } from '#src/dossier/client.ts';
import type { NetworkView } from '#src/views/network/network-view.ts';
import { listText } from '#src/views/words/names-text.ts';
import css from './network.module.css';

type Place = readonly [row: number, column: number];
type Props = {
  readonly view: NetworkView;
  readonly picked: string | null;
  readonly onPick: (pair: string) => void;
};

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
/** Up to so many clients have their name beside the badge. */
const mostNamed = 12;

/** Clients against clients: how many cases they stand against each other in, and in how many together. */
export function NetworkTable({ view, picked, onPick }: Props) {
  const { t } = useText();
  const { clients, pairs } = view;
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>([0, Math.min(1, clients.length - 1)]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = walked(at, step, clients.length);
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  };
  return (
    <div className={css.scroll}>
      <table
        ref={table}
        role="grid"
        className={css.table}
        data-roomy={clients.length <= mostNamed}
        aria-label={t('network:table')}
        onKeyDown={onKeyDown}
      >
        <Head clients={clients} />
        <tbody>
          {clients.map((row, r) => (
            <tr key={row.id}>
              <th scope="row">
                <ClientBadge
                  hue={row.hue}
                  letters={row.badge}
                  {...(clients.length > mostNamed && { name: row.name })}
                />
                {clients.length <= mostNamed && <span className={css.name}>{row.name}</span>}
              </th>
              {clients.map((column, c) => (
                <PairCell
                  key={column.id}
                  pair={[row, column]}
                  place={[r, c]}
                  isStop={at[0] === r && at[1] === c}
                  relation={pairs.get(pairId(row.id, column.id))}
                  isPicked={picked === pairId(row.id, column.id)}
                  onPick={(place) => {
                    setAt(place);
                    onPick(pairId(row.id, column.id));
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ clients }: { readonly clients: readonly Client[] }) {
  return (
    <thead>
      <tr>
        <td />
        {clients.map((client) => (
          <th key={client.id} scope="col">
            <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Over the diagonal: nobody stands against itself. */
function walked([row, column]: Place, [down, right]: Place, size: number): Place {
  const within = (index: number) => Math.max(0, Math.min(size - 1, index));
  const next: Place = [within(row + down), within(column + right)];
  if (next[0] !== next[1]) return next;
  const over: Place = [within(next[0] + down), within(next[1] + right)];
  return over[0] === over[1] ? [row, column] : over;
}

type CellProps = {
  readonly pair: readonly [Client, Client];
  readonly place: Place;
  readonly isStop: boolean;
  readonly relation: Relation | undefined;
  readonly isPicked: boolean;
  readonly onPick: (place: Place) => void;
};

function PairCell({ pair: [row, column], place, isStop, relation, isPicked, onPick }: CellProps) {
  const text = useText();
  if (row === column) return <td role="gridcell" className={css.self} />;
  const open = relation?.open.length ?? 0;
  const decided = (relation?.against.length ?? 0) - open;
  const together = relation?.together.length ?? 0;
  const names = listText(text, [row.name, column.name]);
  return (
    <td role="gridcell" aria-selected={isPicked}>
      <button
        type="button"
        className={css.cell}
        data-at={place.join(' ')}
        tabIndex={isStop ? 0 : -1}
        title={text.t('network:cell', { names, open, decided, together })}
        onClick={() => onPick(place)}
      >
        <span className="vh">{names}: </span>
        {open > 0 && <Count status="conflict" count={open} unit={text.t('network:units.open')} />}
        {decided > 0 && <Count status="decided" count={decided} unit={text.t('network:units.decided')} />}
        {together > 0 && <Count status="shared" count={together} unit={text.t('network:units.together')} />}
        {open + decided + together === 0 && <Nothing word={text.t('network:units.none')} />}
      </button>
    </td>
  );
}

type CountProps = {
  readonly status: 'conflict' | 'decided' | 'shared';
  readonly count: number;
  /** For who does not see the sign. */
  readonly unit: string;
};

function Count({ status, count, unit }: CountProps) {
  return (
    <span className={css.count} data-status={status}>
      <StatusGlyph status={status} size={14} />
      <b className="num">{count}</b>
      <span className="vh"> {unit}, </span>
    </span>
  );
}

function Nothing({ word }: { readonly word: string }) {
  return (
    <>
      <span aria-hidden>·</span>
      <span className="vh">{word}</span>
    </>
  );
}
