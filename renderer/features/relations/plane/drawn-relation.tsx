import { DrawnParty } from '#renderer/parts/parties/drawn-party.tsx';
import { useText } from '#renderer/store/settings.ts';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { whole } from '#src/views/relations/figures.ts';
import { type Frame, pointAt } from './geometry.ts';
import css from './plane.module.css';
import type { Placed } from './plane.tsx';

/** The client's view, the other side's, what lies between, and a year's way here. */
export function DrawnRelation({ placed, frame, isCurrent }: { placed: Placed; frame: Frame; isCurrent: boolean }) {
  const text = useText();
  const { row, x, y, other } = placed;
  const { client, other: across } = row.ends;
  const colour = client.kind === 'client' ? hueColor(client.hue) : 'var(--ink-2)';
  const way = row.state.path.map(({ legal, trust }) => pointAt(frame, legal, trust));
  const { gap } = row.state;
  return (
    <g data-current={isCurrent} className={css.drawn}>
      <g style={{ stroke: colour, fill: colour }}>
        {way.slice(1).map((to, at) => {
          const from = way[at] ?? to;
          const age = (at + 1) / way.length;
          return (
            <path
              key={`${to.x} ${to.y}`}
              className={css.trail}
              d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
              style={{ opacity: isCurrent ? 1 : 0.2 + age * 0.5 }}
            />
          );
        })}
        {way.slice(0, -1).map((spot) => (
          <circle key={`${spot.x} ${spot.y}`} className={css.spot} cx={spot.x} cy={spot.y} r={isCurrent ? 3.25 : 2} />
        ))}
      </g>
      {other !== null && <path className={css.between} d={`M${x} ${y}V${other}`} />}
      {other !== null && <DrawnParty party={across} x={x} y={other} />}
      <DrawnParty party={client} x={x} y={y} />
      {isCurrent && other !== null && gap !== null && gap >= 4 && (
        <g transform={`translate(${x + (x > frame.left + frame.width - 60 ? -34 : 34)} ${(y + other) / 2})`}>
          <rect className={css.figureBox} x="-14" y="-10" width="28" height="20" rx="5" />
          <text className={css.figure} y="4.5">
            {whole(text, gap)}
          </text>
        </g>
      )}
    </g>
  );
}
