import { telling } from '#src/views/matrix/telling-rows.ts';
import { requirementBand } from '#src/views/band/requirement-band.ts';
import { barShape } from '#src/base/bar-path.ts';
import { type Axis, barOf, positionOf } from '#src/base/scale.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Text } from '#src/text/text.ts';
import { outcomeText } from '#src/views/words/outcome-text.ts';
import type { Table } from '#src/base/table.ts';
import { path } from './marks.ts';
import { baseline, bold, box as roundBox, hairline, lettersWidth, medium, type Pen, semi, snap, write } from './pen.ts';
import { type CellBox, middle, type RowFacts } from './place.ts';

const size = { width: 84, height: 26 };
const padding = 10;
const gap = 7;
/** More badges than this don't fit beside the words. */
const mostBadges = 5;

/** As `ZoneCell`: the outcome in words, and the small picture of it at the right end. */
export function paintZone(
  pen: Pen,
  box: CellBox,
  { requirement, analysis, positions }: RowFacts,
  { text, clients }: { readonly text: Text; readonly clients: Table<Client> },
): void {
  const { context, palette } = pen;
  context.save();
  context.beginPath();
  context.rect(box.left + hairline(pen), box.top, box.width - hairline(pen), box.height);
  context.clip();
  const band = requirementBand(clients, positions, requirement, analysis);
  const [left, right] = [box.left + hairline(pen) + padding, box.left + box.width - padding];
  const isHot = analysis?.sharing === 'conflicting';
  let width = right - left;
  if (band.kind === 'band') {
    const at = right - size.width;
    width = at - gap - left;
    const rows = telling(band).map(({ client, min, max }) => ({ hue: client.hue, min, max }));
    paintRanges(pen, snap(pen, at), snap(pen, middle(box, size.height)), { ...band, rows });
  } else if (band.kind === 'camps') {
    const isFew = band.camps.flat().length <= mostBadges;
    const wide = isFew ? campsWidth(pen, band.camps) : sizesWidth(pen, band.camps);
    width = right - wide - gap - left;
    if (isFew) paintCamps(pen, right - wide, box, band.camps);
    else paintSizes(pen, right - wide, box, band.camps);
  }
  const words = analysis === undefined ? '' : outcomeText(text, clients, requirement, analysis);
  const look = isHot ? { color: palette.conflict, weight: semi } : { color: palette.ink2 };
  write(pen, words, left, middle(box, 20), { size: 12, ...look, width });
  context.restore();
}

type Ranges = {
  readonly rows: readonly { readonly hue: number; readonly min: number | null; readonly max: number | null }[];
  readonly axis: Axis;
  readonly stretch: { readonly kind: 'gap' | 'zone'; readonly from: number; readonly to: number } | null;
};

/** As `RangePicture`. */
function paintRanges(pen: Pen, x: number, y: number, { rows, axis, stretch }: Ranges): void {
  const { context, palette } = pen;
  const { width, height } = size;
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.roundRect(0.5, 0.5, width - 1, height - 1, 3);
  context.fillStyle = palette.surface2;
  context.fill();
  context.strokeStyle = palette.line1;
  context.lineWidth = 1;
  context.stroke();
  if (stretch !== null) paintStretch(pen, stretch, axis);
  const thickness = Math.min(5, Math.max(2, Math.round(height / (2 * rows.length || 1))));
  const space = (height - rows.length * thickness) / (rows.length + 1);
  for (const [index, row] of rows.entries()) {
    const shape = barShape(barOf(row, axis, 1, width - 1, thickness), space + index * (thickness + space), thickness);
    context.fillStyle = hue(pen, row.hue);
    context.fill(path(shape.body));
    for (const { d, opacity } of shape.fades) {
      context.globalAlpha = opacity;
      context.fill(path(d));
    }
    context.globalAlpha = 1;
  }
  context.restore();
}

/** As `GapOrZone`: hatched between rules when nobody shares it, flat when all do. */
function paintStretch({ context, palette }: Pen, { kind, from, to }: NonNullable<Ranges['stretch']>, axis: Axis): void {
  const { height } = size;
  const x = positionOf(from, axis, 1, size.width - 1);
  const width = Math.max(2, positionOf(to, axis, 1, size.width - 1) - x);
  context.fillStyle = kind === 'zone' ? palette.line2 : palette.conflictSoft;
  context.fillRect(x, 0, width, height);
  if (kind === 'zone') return;
  context.save();
  context.beginPath();
  context.rect(x, 0, width, height);
  context.clip();
  context.rotate(Math.PI / 4);
  context.fillStyle = palette.conflict;
  // Half of a line of 1.6 lies in the tile of five that repeats.
  for (let at = -20; at <= 80; at += 5) context.fillRect(at, -90, 0.8, 180);
  context.restore();
  context.strokeStyle = palette.conflict;
  context.lineWidth = 1;
  context.beginPath();
  for (const side of [x, x + width]) {
    context.moveTo(side, 0);
    context.lineTo(side, height);
  }
  context.stroke();
}

type Camps = readonly (readonly Client[])[];
const badge = { width: 22, height: 15 };

function versusWidth(pen: Pen): number {
  return lettersWidth(pen, '≠', 14, bold);
}

function versus(pen: Pen, x: number, box: CellBox): void {
  // In a line as high as its letters.
  const top = middle(box, 14) + (baseline(pen, 14, 14) - baseline(pen, 14)) / pen.scale;
  write(pen, '≠', x, top, { size: 14, weight: bold, color: pen.palette.conflict });
}

function campWidth(pen: Pen, camp: readonly Client[]): number {
  return 4 + 2 * hairline(pen) + camp.length * badge.width + (camp.length - 1) * 2;
}

function campsWidth(pen: Pen, camps: Camps): number {
  const widths = camps.reduce((sum, camp) => sum + campWidth(pen, camp), 0);
  return widths + (camps.length - 1) * (versusWidth(pen) + 8);
}

/** As `CampPicture`: framed badges with a not-equal sign between. */
function paintCamps(pen: Pen, left: number, box: CellBox, camps: Camps): void {
  const { palette } = pen;
  const top = snap(pen, middle(box, badge.height + 4 + 2 * hairline(pen)));
  let x = left;
  for (const [index, camp] of camps.entries()) {
    if (index > 0) {
      versus(pen, x + 4, box);
      x += versusWidth(pen) + 8;
    }
    const at = snap(pen, x);
    const frame = [at, top, snap(pen, x + campWidth(pen, camp)) - at, badge.height + 4 + 2 * hairline(pen)] as const;
    roundBox(pen, frame, 5, { color: palette.surface, edge: palette.line2, thickness: hairline(pen) });
    for (const [place, { hue: number, badge: letters }] of camp.entries()) {
      const own = x + 2 + hairline(pen) + place * (badge.width + 2);
      const edge = snap(pen, own);
      roundBox(pen, [edge, top + 2 + hairline(pen), snap(pen, own + badge.width) - edge, badge.height], 3, {
        color: hue(pen, number),
      });
      const width = lettersWidth(pen, letters, 11, bold);
      const line = middle(box, 11) + (baseline(pen, 11, 11) - baseline(pen, 11)) / pen.scale;
      write(pen, letters, own + (badge.width - width) / 2, line, { size: 11, weight: bold, color: palette.onClient });
    }
    x += campWidth(pen, camp);
  }
}

function sizeWidth(pen: Pen, camp: readonly Client[]): number {
  return Math.max(22, lettersWidth(pen, String(camp.length), 12, medium) + 8 + 2 * hairline(pen));
}

function sizesWidth(pen: Pen, camps: Camps): number {
  const widths = camps.reduce((sum, camp) => sum + sizeWidth(pen, camp), 0);
  return widths + (camps.length - 1) * (versusWidth(pen) + 8);
}

/** As `Camps` of many: how many stand on each side. */
function paintSizes(pen: Pen, left: number, box: CellBox, camps: Camps): void {
  const { palette } = pen;
  const top = middle(box, 20);
  let x = left;
  for (const [index, camp] of camps.entries()) {
    if (index > 0) {
      versus(pen, x + 4, box);
      x += versusWidth(pen) + 8;
    }
    const wide = sizeWidth(pen, camp);
    const at = snap(pen, x);
    roundBox(pen, [at, snap(pen, top), snap(pen, x + wide) - at, 20], 5, {
      color: palette.surface,
      edge: palette.line2,
      thickness: hairline(pen),
    });
    const words = String(camp.length);
    const width = lettersWidth(pen, words, 12, medium);
    write(pen, words, x + (wide - width) / 2, top, { size: 12, weight: medium, color: palette.ink });
    x += wide;
  }
}

function hue({ palette: { hues, ink } }: Pen, number: number): string {
  return hues[(((Math.trunc(number) - 1) % hues.length) + hues.length) % hues.length] ?? ink;
}
