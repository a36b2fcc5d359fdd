import { assertNever } from '#src/base/assert-never.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import { bestSupplier, sharingOf } from '#src/views/map/client-facts.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { mostAgainst } from '#src/views/map/most-against.ts';
import { box, type Frame, wrapped, write } from '#src/views/picture/draw.ts';
import { badge, glyph, hexagon, priorityBar, stripes, tile } from '#src/views/picture/marks.ts';
import { hueOf, paper } from '#src/views/picture/palette.ts';
import type { Shape } from '#src/views/picture/picture.ts';
import type { Stage } from './scene-words.ts';
import { leastFigure, leastShapes } from './trust-shapes.ts';

type ClientNode = Extract<MapNode, { kind: 'client' }>;

const name = { size: 14, weight: 600, fill: paper.ink } as const;
const small = { size: 12, fill: paper.ink3 } as const;
const words = { size: 12, fill: paper.ink2 } as const;

/** A client card as on the map, in its three sizes. */
export function clientShapes(stage: Stage, node: ClientNode): readonly Shape[] {
  const client = find(stage.dossier.clients, node.record);
  if (client === undefined) return [];
  const { box: frame, size } = node;
  if (size === 'tile') return tileOf(stage, client, frame);
  const inset = size === 'row' ? 8 : 16;
  const port = { x: frame.x + frame.width - 3, y: frame.y + inset, width: 4, height: frame.height - 2 * inset };
  return [
    box(frame, 8, { fill: paper.surface, stroke: paper.line2 }),
    ...(size === 'row' ? rowOf(stage, client, frame) : cardOf(stage, client, frame, size === 'card')),
    box(port, 2, { fill: hueOf(client.hue) }),
  ];
}

/** One of very many: badge and figure; the legend has the names. */
function tileOf(stage: Stage, client: Client, frame: Frame): readonly Shape[] {
  const { measure, analysis, view } = stage;
  const middle = frame.y + frame.height / 2;
  const isTrust = view.lens === 'trust';
  const count = isTrust
    ? leastFigure(stage, client.id)
    : String(find(analysis.totals.clients, client.id)?.inConflict ?? 0);
  return [
    box(frame, 6, { fill: paper.surface, stroke: paper.line2 }),
    ...badge(measure, client, frame.x + 5, middle, 'xs'),
    ...(isTrust ? [] : [glyph('conflict', frame.x + 32, middle, 14)]),
    ...write(measure, count, frame.x + (isTrust ? 34 : 50), middle, { ...words, size: 11, weight: 500 }).shapes,
  ];
}

function rowOf(stage: Stage, client: Client, { x, y, width, height }: Frame): readonly Shape[] {
  const { measure } = stage;
  const middle = y + height / 2;
  const room = { left: x + 48, right: x + width - 12 };
  return [
    ...badge(measure, client, x + 8, middle, 'md'),
    ...write(measure, client.name, room.left, middle - 8.5, { ...name, size: 13, width: room.right - room.left })
      .shapes,
    ...lensLine(stage, client.id, room.left, room.right, middle + 8.5, 'row'),
  ];
}

function cardOf(stage: Stage, client: Client, frame: Frame, isCard: boolean): readonly Shape[] {
  const { measure, text, analysis } = stage;
  const [left, right] = [frame.x + 12, frame.x + frame.width - 16];
  const top = frame.y + (isCard ? 11 : 8);
  const head = isCard ? 36 : 34;
  const start = left + (isCard ? 48 : 40);
  const hasFigure = client.inhabitants !== null;
  const middle = top + head / 2;
  const inhabitants = text.t('map:inhabitants', { number: text.number(client.inhabitants ?? 0) });
  const barAt = top + head + (isCard ? 8 : 6);
  const count = find(analysis.totals.clients, client.id)?.count ?? { M: 0, S: 0, C: 0, W: 0 };
  const lineAt = barAt + 6 + (isCard ? 8 + 16 + 8 : 6) + 10;
  return [
    ...badge(measure, client, left, middle, isCard ? 'lg' : 'md'),
    ...write(measure, client.name, start, hasFigure ? middle - 8 : middle, { ...name, width: right - start }).shapes,
    ...(hasFigure ? write(measure, inhabitants, start, middle + 9, { ...small, width: right - start }).shapes : []),
    ...priorityBar(count, left, barAt, right - left),
    ...(isCard ? tallies(stage, count, left, barAt + 22) : []),
    ...lensLine(stage, client.id, left, right, lineAt, isCard ? 'card' : 'lines'),
  ];
}

function tallies({ measure }: Stage, count: Readonly<Record<'M' | 'S' | 'C', number>>, left: number, y: number) {
  let x = left;
  return (['M', 'S', 'C'] as const).flatMap((letter): readonly Shape[] => {
    const figure = write(measure, String(count[letter]), x + 21, y, { ...words, weight: 500 });
    const shapes = [...tile(measure, letter, x, y), ...figure.shapes];
    x += 21 + figure.width + 12;
    return shapes;
  });
}

type Size = ClientNode['size'];

/** The one line that changes with the lens. */
function lensLine(stage: Stage, id: ClientId, left: number, right: number, y: number, size: Size): readonly Shape[] {
  switch (stage.view.lens) {
    case 'conflicts':
      return conflictLine(stage, id, left, right, y, size);
    case 'sharing':
      return sharingLine(stage, id, left, right, y, size);
    case 'coverage':
      return coverageLine(stage, id, left, right, y);
    case 'trust':
      return leastShapes(stage, id, left, right, y);
    default:
      return assertNever(stage.view.lens);
  }
}

function conflictLine(stage: Stage, id: ClientId, left: number, right: number, y: number, size: Size) {
  const { measure, analysis, dossier, text } = stage;
  const count = String(find(analysis.totals.clients, id)?.inConflict ?? 0);
  const against = size === 'row' ? null : mostAgainst(analysis.clashes, id);
  const other = against === null ? undefined : find(dossier.clients, against.client);
  const shapes = counted(stage, 'conflict', count, text.t('map:inConflictShort'), left, y, size);
  if (against === null || other === undefined) return shapes;
  const figure = write(measure, String(against.count), right, y, { ...words, weight: 500, anchor: 'end' });
  return [...shapes, ...figure.shapes, ...badge(measure, other, right - figure.width - 27, y, 'xs')];
}

function sharingLine(stage: Stage, id: ClientId, left: number, right: number, y: number, size: Size) {
  const { measure, text, analysis } = stage;
  const { shared, unique } = sharingOf(analysis, id);
  const figure = write(measure, String(unique), right, y, { ...words, weight: 500, anchor: 'end' });
  return [
    ...counted(stage, 'shared', String(shared), text.t('map:sharedShort'), left, y, size),
    ...figure.shapes,
    glyph('unique', right - figure.width - 20, y, size === 'row' ? 14 : 16),
  ];
}

function counted(
  { measure }: Stage,
  kind: 'conflict' | 'shared',
  count: string,
  said: string,
  left: number,
  y: number,
  size: Size,
): readonly Shape[] {
  const mark = size === 'row' ? 14 : 16;
  const figure = write(measure, count, left + mark + 6, y, { ...words, weight: 600 });
  return [
    glyph(kind, left, y, mark),
    ...figure.shapes,
    ...write(measure, said, left + mark + 12 + figure.width, y, words).shapes,
  ];
}

function coverageLine(
  { measure, text, analysis, dossier }: Stage,
  id: ClientId,
  left: number,
  right: number,
  y: number,
) {
  const best = bestSupplier(analysis, id);
  const supplier = best === null ? undefined : find(dossier.suppliers, best.supplier);
  if (best === null || supplier === undefined) return write(measure, '–', left, y, words).shapes;
  const percent = `${text.number(Math.round(best.share * 100))}%`;
  const figure = write(measure, percent, right, y, { ...words, weight: 500, anchor: 'end' });
  const room = right - figure.width - 38 - left;
  return [
    ...write(measure, text.t('map:bestCovered'), left, y, { ...words, width: room }).shapes,
    ...hexagon(measure, supplier.badge, right - figure.width - 32, y, 28),
    ...figure.shapes,
  ];
}

/** The shared service centre at the head of the clients' bank. */
export function centreShapes(
  stage: Stage,
  { box: frame, record }: Extract<MapNode, { kind: 'ssc' }>,
): readonly Shape[] {
  const { measure, dossier, text } = stage;
  const members = dossier.clients.filter(({ kind }) => kind !== 'ssc').sort(byOrder);
  const inhabitants = members.reduce((sum, client) => sum + (client.inhabitants ?? 0), 0);
  const middle = frame.y + frame.height / 2;
  const left = frame.x + 40;
  const title = { ...name, size: 13, width: frame.x + frame.width - 8 - left };
  const isTrust = stage.view.lens === 'trust';
  const lines = wrapped(measure, find(dossier.clients, record)?.name ?? '', isTrust ? 1 : 2, title);
  const figure = text.t('map:inhabitantsLong', { number: text.number(inhabitants) });
  const below = lines.length > 1 || inhabitants === 0 ? lines.slice(1) : [figure];
  const hasTwo = isTrust || below.length > 0;
  return [
    stripes(
      members.map(({ hue }) => hue),
      frame.x + 8,
      middle,
    ),
    ...write(measure, lines[0] ?? '', left, hasTwo ? middle - 8.5 : middle, title).shapes,
    ...(isTrust
      ? leastShapes(stage, record, left, frame.x + frame.width - 8, middle + 8.5)
      : below.flatMap(
          (line) =>
            write(measure, line, left, middle + 8.5, lines.length > 1 ? title : { ...small, width: title.width })
              .shapes,
        )),
  ];
}
