import { hexagonPath } from '#src/base/hexagon.ts';
import { lowestRow, stripsUpTo, type TrustRow, trustRows } from '#src/views/map/trust-facts.ts';
import { at, circle, path, write } from '#src/views/picture/draw.ts';
import { badge, hexagon, stripes } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Shape } from '#src/views/picture/picture.ts';
import type { PartyLook } from '#src/views/relations/parties.ts';
import type { Stage } from './scene-words.ts';

const words = { size: 12, fill: paper.ink2 } as const;
const rowHeight = 15;

/** A strip per client of a supplier, or the least trust and how many aim higher; `top` is where they begin. */
export function trustShapes(stage: Stage, id: string, left: number, right: number, top: number): readonly Shape[] {
  const { measure, text, dossier } = stage;
  const rows = trustRows(text, dossier, id);
  const short = rows.filter(({ isShort }) => isShort).length;
  if (rows.length === 0 || rows.length > stripsUpTo) {
    const said = text.t('map:trust.short', { number: text.number(short), total: text.number(rows.length) });
    return [
      ...leastShapes(stage, id, left, right, top + 7),
      ...(short > 0 ? write(measure, said, left, top + 30, { ...words, width: right - left }).shapes : []),
    ];
  }
  return rows.flatMap((row, index) => rowShapes(stage, row, left, right, top + 7 + index * rowHeight));
}

/** Of a party, the relation with the least trust. */
export function leastShapes(stage: Stage, id: string, left: number, right: number, y: number): readonly Shape[] {
  const { measure, text, dossier } = stage;
  const lowest = lowestRow(trustRows(text, dossier, id));
  if (lowest !== null) return rowShapes(stage, lowest, left, right, y);
  return write(measure, text.t('map:trust.none'), left, y, { ...words, width: right - left }).shapes;
}

/** Its figure alone, where there is no room for both sides. */
export function leastFigure({ text, dossier }: Stage, id: string): string {
  const lowest = lowestRow(trustRows(text, dossier, id));
  return lowest === null ? '–' : text.number(Math.round(lowest.lower));
}

function rowShapes({ measure, text }: Stage, row: TrustRow, left: number, right: number, y: number): readonly Shape[] {
  const figure = row.lower === null ? '–' : text.number(Math.round(row.lower));
  const style = { size: 11, weight: row.isShort ? 600 : 500, fill: paper.ink, anchor: 'end' } as const;
  return [
    ...partyMark(measure, row.across, left, y),
    ...strip(row, left + 32, right - 26, y),
    ...write(measure, figure, right, y, style).shapes,
  ];
}

function partyMark(measure: Measure, party: PartyLook, x: number, y: number): readonly Shape[] {
  switch (party.kind) {
    case 'client':
      return badge(measure, { hue: party.hue, badge: party.letters }, x, y, 'xs');
    case 'supplier':
      return hexagon(measure, party.letters, x, y, 26);
    case 'ssc':
      return [at(x, y - 8, 0.7, [stripes(party.hues, 0, 12)])];
  }
}

/** Both sides and what they aim at, on one line from no trust to all there can be. */
function strip({ trust, target }: TrustRow, from: number, to: number, y: number): readonly Shape[] {
  const x = (value: number): number => from + 5 + (value / 100) * (to - from - 10);
  const { client, other } = trust;
  return [
    path(`M${from} ${y}H${to}`, { stroke: paper.line2, width: 2 }),
    ...(target === null ? [] : [path(`M${x(target)} ${y - 5.5}v11`, { stroke: paper.ink3, width: 2 })]),
    ...(client === null || other === null
      ? []
      : [path(`M${x(client)} ${y}H${x(other)}`, { stroke: paper.ink, width: 1.5 })]),
    ...(other === null ? [] : [hexagonMark(x(other), y)]),
    ...(client === null ? [] : [circle(x(client), y, 4, { fill: paper.ink2 })]),
  ];
}

/** The small outline that stands for what is said the other way round. */
export function hexagonMark(x: number, y: number): Shape {
  return at(x - 5.6, y - 4.8, 0.4, [path(hexagonPath, { fill: paper.surface, stroke: paper.ink, width: 3.6 })]);
}
