import { type KeyboardEvent, memo, useCallback, useDeferredValue, useRef, useState } from 'react';
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
  // The first rows at once, the others in turns: fifty clients are 2,500 cells.
  const rows = useDeferredValue(clients, clients.slice(0, mostNamed));
  const pick = useCallback(
    (place: Place, pair: string) => {
      setAt(place);
      onPick(pair);
    },
    [onPick],
  );
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
          {rows.map((row, r) => (
            <tr key={row.id}>
              <RowHead client={row} isNamed={clients.length <= mostNamed} />
              {clients.map((column, c) => (
                <PairCell
                  key={column.id}
                  row={row}
                  column={column}
                  r={r}
                  c={c}
                  isStop={at[0] === r && at[1] === c}
                  relation={pairs.get(pairId(row.id, column.id))}
                  isPicked={picked === pairId(row.id, column.id)}
                  onPick={pick}
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

function RowHead({ client, isNamed }: { readonly client: Client; readonly isNamed: boolean }) {
  return (
    <th scope="row">
      <ClientBadge hue={client.hue} letters={client.badge} {...(!isNamed && { name: client.name })} />
      {isNamed && <span className={css.name}>{client.name}</span>}
    </th>
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
  readonly row: Client;
  readonly column: Client;
  readonly r: number;
  readonly c: number;
  readonly isStop: boolean;
  readonly relation: Relation | undefined;
  readonly isPicked: boolean;
  readonly onPick: (place: Place, pair: string) => void;
};

/** Its parts are plain values, so that picking draws two cells and not all. */
const PairCell = memo(function PairCell({ row, column, r, c, isStop, relation, isPicked, onPick }: CellProps) {
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
        data-at={`${r} ${c}`}
        tabIndex={isStop ? 0 : -1}
        title={text.t('network:cell', { names, open, decided, together })}
        onClick={() => onPick([r, c], pairId(row.id, column.id))}
      >
        <span className="vh">{names}: </span>
        {open > 0 && <Count status="conflict" count={open} unit={text.t('network:units.open')} />}
        {decided > 0 && <Count status="decided" count={decided} unit={text.t('network:units.decided')} />}
        {together > 0 && <Count status="shared" count={together} unit={text.t('network:units.together')} />}
        {open + decided + together === 0 && <Nothing word={text.t('network:units.none')} />}
      </button>
    </td>
  );
});

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
