import { hexagonPath } from '#src/base/hexagon.ts';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { PartyLook } from '#src/views/relations/parties.ts';
import css from './drawn-party.module.css';

/** The mark of a party in a drawing, with its middle at a point. It is not spoken: the drawing is. */
export function DrawnParty({ party, x, y }: { party: PartyLook; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {party.kind === 'client' && (
        <>
          <rect
            className={css.client}
            x="-12"
            y="-9"
            width="24"
            height="18"
            rx="3.5"
            style={{ fill: hueColor(party.hue) }}
          />
          <text className={css.onClient} y="4">
            {party.letters}
          </text>
        </>
      )}
      {party.kind === 'supplier' && (
        <>
          <path className={css.hexagon} transform="translate(-11.5 -10) scale(0.82)" d={hexagonPath} />
          <text className={css.onHexagon} y="4">
            {party.letters}
          </text>
        </>
      )}
      {party.kind === 'ssc' && <Stripes hues={party.hues} />}
    </g>
  );
}

const MOST = 4;
const SIZE = 20;

function Stripes({ hues }: { hues: readonly number[] }) {
  const shown = hues.length > 0 ? hues.slice(0, MOST) : [1];
  const step = SIZE / shown.length;
  return (
    <>
      <rect className={css.paper} x="-12" y="-11" width="24" height="22" rx="4" />
      {shown.map((hue, at) => (
        <rect
          key={hue}
          className={css.client}
          x="-10"
          y={-SIZE / 2 + at * step}
          width="20"
          height={step - 1.2}
          rx="1"
          style={{ fill: hueColor(hue) }}
        />
      ))}
    </>
  );
}
