import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import { priorities } from '#src/dossier/position.ts';
import { requirementBand } from '#src/views/band/requirement-band.ts';
import { type Comparison, compare } from '#src/views/map/compare.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { box, write } from '#src/views/picture/draw.ts';
import { badge, band, type Glyph, glyph, tile } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Shape } from '#src/views/picture/picture.ts';
import { clashing, type ThemeCard } from '#src/views/themes/theme-rollup.ts';
import { standsAs } from '#src/views/words/stands-as.ts';
import { fitsShapes } from './fits-shapes.ts';
import { glyphFor } from './overview-shapes.ts';
import type { Stage } from './scene-words.ts';

type CardNode = Extract<MapNode, { kind: 'requirement' }>;

/** From this many clients on, pairs become a tally with the badges that clash. */
const tallyFrom = 5;

const comparisonGlyphs: Readonly<Record<Comparison, Glyph>> = {
  opposed: 'conflict',
  different: 'complementary',
  same: 'shared',
  'only-a': 'unique',
  'only-b': 'unique',
  none: 'indifferent',
};

function glyphOf({ view }: Stage, card: ThemeCard): Glyph {
  const pair = view.question.compare;
  if (pair !== null) return comparisonGlyphs[compare(pair, card)];
  return glyphFor(standsAs(card.analysis));
}

/** A requirement card: what it is, who wants it how much, and the difference as a small picture. */
export function cardShapes(stage: Stage, { box: frame }: CardNode, card: ThemeCard): readonly Shape[] {
  const { measure } = stage;
  const middle = frame.y + frame.height / 2;
  const mark = glyphOf(stage, card);
  const isClash = mark === 'conflict';
  const right = frame.x + frame.width - 12;
  const side = sideOf(stage, card, right, middle);
  const left = frame.x + 40;
  const room = right - left - (side.width === 0 ? 0 : side.width + 10);
  const { code, title } = card.requirement;
  const small = write(measure, code, left, middle + 9.5, { size: 12, fill: paper.ink3, width: room / 2 });
  const pairsAt = left + small.width + 8;
  return [
    box(frame, 8, { fill: paper.surface, stroke: isClash ? paper.conflictLine : paper.line2 }),
    glyph(mark, frame.x + 10, middle, 20),
    ...write(measure, title, left, middle - 9.5, {
      size: 13,
      weight: isClash ? 600 : 500,
      fill: paper.ink,
      width: room,
    }).shapes,
    ...small.shapes,
    ...pairsOf(stage, card, pairsAt, middle + 9.5, room - small.width - 8),
    ...side.shapes,
  ];
}

function sideOf(stage: Stage, { requirement, analysis, positions, offers }: ThemeCard, right: number, middle: number) {
  if (stage.view.lens === 'coverage') {
    const fits = new Map(offers.map(({ supplier, fit }) => [supplier as string, fitQuarters(fit)]));
    return fitsShapes(stage, (supplier) => fits.get(supplier) ?? null, right, middle);
  }
  const picture = requirementBand(stage.part.clients, positions, requirement, analysis);
  if (picture.kind !== 'band') return { shapes: [], width: 0 };
  const rows = picture.rows.map(({ client, min, max }) => ({ hue: client.hue, min, max }));
  return { shapes: [band({ ...picture, rows }, right - 88, middle)], width: 88 };
}

function pairsOf(stage: Stage, card: ThemeCard, left: number, y: number, room: number): readonly Shape[] {
  const voters = stage.part.clients.filter(({ kind }) => kind !== 'ssc').sort(byOrder);
  if (voters.length >= tallyFrom) return tallyOf(stage, card, voters, left, y, room);
  const byClient = new Map(card.positions.map((position) => [position.client, position.priority]));
  let x = left;
  return voters.flatMap((client): readonly Shape[] => {
    const priority = byClient.get(client.id) ?? null;
    if (priority === null || x + 40 > left + room) return [];
    const shapes = [...badge(stage.measure, client, x, y, 'xs'), ...tile(stage.measure, priority, x + 24, y)];
    x += 45;
    return shapes;
  });
}

function tallyOf(
  { measure }: Stage,
  { positions, analysis }: ThemeCard,
  voters: readonly Client[],
  left: number,
  y: number,
  room: number,
): readonly Shape[] {
  const words = { size: 12, fill: paper.ink2 } as const;
  let x = left;
  const tallies = priorities.flatMap((letter): readonly Shape[] => {
    const count = positions.filter(({ priority }) => priority === letter).length;
    if (count === 0) return [];
    const figure = write(measure, String(count), x + 20, y, words);
    const shapes = [...tile(measure, letter, x, y), ...figure.shapes];
    x += 20 + figure.width + 5;
    return shapes;
  });
  const inConflict = clashing(analysis);
  const against = voters.filter(({ id }) => inConflict.has(id));
  const fitting = Math.max(0, Math.floor((left + room - x + 5) / 28));
  const shown = against.length <= fitting ? against : against.slice(0, Math.max(0, fitting - 1));
  const badges = shown.flatMap((client) => {
    const shapes = badge(measure, client, x, y, 'xs');
    x += 28;
    return shapes;
  });
  const rest = against.length - shown.length;
  return [...tallies, ...badges, ...(rest > 0 ? write(measure, `+${rest}`, x, y, words).shapes : [])];
}
