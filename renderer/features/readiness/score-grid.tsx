import { clsx } from 'clsx';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import type { Client } from '#src/dossier/client.ts';
import type { ScoringSide } from '#src/views/readiness/score-sheet.ts';
import css from './readiness.module.css';
import { ScorePad } from './score-pad.tsx';

export type Score = number | null;
export type Scored = (row: number, client: Client, side: ScoringSide, score: Score) => void;

type Place = readonly [row: number, column: number];

export interface ScoreRow {
  key: string;
  /** In words, for the pad. */
  label: string;
  head: ReactNode;
  /** Follows from others: shown, not scored. */
  isFixed?: boolean;
}

interface ScoreGridProps {
  label: string;
  className?: string | undefined;
  minWidth?: number;
  maxWidth?: number;
  /** In a dialog: the keys work at once. */
  hasFocus?: boolean;
  rows: readonly ScoreRow[];
  clients: readonly Client[];
  /** Who scores; the first by the bare keys, the second with Shift. */
  sides: readonly ScoringSide[];
  head: ReactNode;
  foot?: ReactNode;
  /** A cell spoken as a whole. */
  nameOf: (row: number, column: number) => string;
  scoreOf: (row: number, column: number, side: ScoringSide) => Score;
  onScore: Scored;
  children: (row: number, column: number) => ReactNode;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const digit = /^(?:Digit|Numpad)([0-5])$/;

/** [RY19] Scores of 0 to 5 by number keys: the client's own, with Shift the service centre's; Delete clears, arrows walk. Or by the pad below. */
export function ScoreGrid(props: ScoreGridProps) {
  const { label, className, minWidth, maxWidth, hasFocus = false, rows, clients, sides, head, foot, scoreOf } = props;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [at, setAt] = useState<Place>([0, 0]);
  const [isActive, setActive] = useState(false);
  const stop: Place = [Math.min(at[0], rows.length - 1), Math.min(at[1], clients.length - 1)];
  const { table, score, onKeyDown } = useScoring(props, stop, setAt);
  useEffect(() => {
    if (hasFocus) table.current?.querySelector<HTMLElement>('[data-at]')?.focus();
  }, [hasFocus, table]);
  return (
    <>
      <div className={css.scroll}>
        <table
          ref={table}
          role="grid"
          aria-label={label}
          className={clsx(css.grid, className)}
          style={{ minWidth, maxWidth }}
          onKeyDown={onKeyDown}
        >
          {head}
          <Cells
            {...props}
            stop={stop}
            onStop={(place) => {
              setAt(place);
              setActive(true);
            }}
          />
          {foot}
        </table>
      </div>
      {!isReadOnly && (
        <ScorePad
          client={isActive ? clients[stop[1]] : undefined}
          row={rows[stop[0]]}
          sides={sides}
          scoreOf={(side) => scoreOf(stop[0], stop[1], side)}
          onScore={score}
        />
      )}
    </>
  );
}

/** What the keys do at the cell one stands on. */
function useScoring({ rows, clients, sides, onScore }: ScoreGridProps, stop: Place, setAt: (place: Place) => void) {
  const table = useRef<HTMLTableElement>(null);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const score = (side: ScoringSide, value: Score): void => {
    const client = clients[stop[1]];
    if (client !== undefined && !isReadOnly && rows[stop[0]]?.isFixed !== true) onScore(stop[0], client, side, value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = walked(stop, step, rows.length, clients.length);
      setAt(next);
      table.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
      return;
    }
    const value = scoreIn(event);
    const side = sides[event.shiftKey ? 1 : 0];
    if (value === undefined || side === undefined) return;
    event.preventDefault();
    score(side, value);
  };
  return { table, score, onKeyDown };
}

interface CellsProps extends ScoreGridProps {
  stop: Place;
  onStop: (place: Place) => void;
}

function Cells({ rows, clients, nameOf, children, stop, onStop }: CellsProps) {
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <tbody>
      {rows.map((row, r) => (
        <tr key={row.key}>
          <th scope="row">{row.head}</th>
          {clients.map((client, c) => (
            <td
              key={client.id}
              role="gridcell"
              data-at={`${r} ${c}`}
              tabIndex={stop[0] === r && stop[1] === c ? 0 : -1}
              aria-label={nameOf(r, c)}
              aria-readonly={isReadOnly || row.isFixed === true}
              onFocus={() => onStop([r, c])}
              onPointerDown={(event) => event.currentTarget.focus()}
            >
              {children(r, c)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function walked([row, column]: Place, [down, right]: Place, rows: number, columns: number): Place {
  const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  return [within(row + down, rows), within(column + right, columns)];
}

/** undefined = no score in this key; null = clears. By place on the keyboard, for Shift makes other signs of figures. */
function scoreIn(event: KeyboardEvent): Score | undefined {
  if (event.key === 'Delete' || event.key === 'Backspace') return null;
  const [, figure] = digit.exec(event.code) ?? [];
  return figure === undefined ? undefined : Number(figure);
}
