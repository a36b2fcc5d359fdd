import { useAward } from '#renderer/features/award/award-state.ts';
import type { OrderColumn } from '#src/views/award/order-view.ts';
import css from './order.module.css';

type Props = {
  readonly columns: readonly OrderColumn[];
  readonly width: number;
  readonly row: number;
  readonly isDense: boolean;
};

const headHeight = 44;
/** Half a hexagon and some air. */
const aside = 18;

/** Follows each bid from formula to formula; where its place changes the line is ink. */
export function OrderLines({ columns, width, row, isDense }: Props) {
  const picked = useAward((state) => state.picked);
  const step = width / columns.length;
  const yOf = (slot: number): number => headHeight + slot * row + (isDense ? row / 2 : 16);
  // Dense rows have the figure beside the hexagon, so that lines end further off.
  const [before, after] = isDense ? [Math.min(46, step / 2 - 14), Math.min(46, step / 2 - 14)] : [aside, aside];
  const lines = columns.slice(0, -1).flatMap((column, at) => {
    const next = columns[at + 1]?.nodes ?? [];
    return column.nodes.flatMap(({ id, place }, slot) => {
      const to = next.findIndex((node) => node.id === id);
      if (to < 0) return [];
      const [x1, x2] = [step * (at + 0.5) + after, step * (at + 1.5) - before];
      const bend = (x2 - x1) / 2;
      const [y1, y2] = [yOf(slot), yOf(to)];
      return [
        {
          key: `${id} ${column.key}`,
          id,
          isTurn: next[to]?.place !== place,
          path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
        },
      ];
    });
  });
  const height = headHeight + Math.max(0, ...columns.map(({ nodes }) => nodes.length)) * row;
  return (
    <svg className={css.lines} width={width} height={height} aria-hidden="true">
      {lines.map(({ key, id, isTurn, path }) => (
        <path
          key={key}
          d={path}
          data-turn={isTurn}
          data-picked={picked === id}
          data-other={picked !== null && picked !== id}
        />
      ))}
    </svg>
  );
}
