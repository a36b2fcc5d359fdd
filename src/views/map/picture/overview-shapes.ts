import { assertNever } from '#src/base/assert-never.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { bubbleLabel } from '#src/views/map/node-grid.ts';
import type { OverviewFacts } from '#src/views/map/overview/overview-facts.ts';
import { box, circle, write } from '#src/views/picture/draw.ts';
import { type Glyph, glyph } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Shape } from '#src/views/picture/picture.ts';
import type { StandsAs } from '#src/views/words/stands-as.ts';
import { overviewCentre, overviewClient, overviewSupplier } from './overview-parties.ts';

type Theme = Extract<MapNode, { kind: 'theme' }>;
type Pen = { readonly measure: Measure; readonly number: (value: number) => string; readonly facts: OverviewFacts };

const small = { size: 12, fill: paper.ink2 } as const;

export function glyphFor(stands: StandsAs): Glyph {
  return stands === 'conflicting' ? 'conflict' : stands;
}

/** A node where the map says less of more, as the canvas paints it. */
export function overviewShapes(pen: Pen, node: MapNode): readonly Shape[] {
  const { facts, measure } = pen;
  switch (node.kind) {
    case 'client':
      return overviewClient(measure, facts, node);
    case 'ssc':
      return overviewCentre(measure, facts, node);
    case 'supplier':
      return overviewSupplier(measure, facts, node);
    case 'theme':
      return node.disc === undefined ? headOf(pen, node) : bubbleOf(pen, node, node.disc);
    case 'requirement':
      return rectangleOf(pen, node);
    case 'place':
      return [box(node.box, 4, { stroke: paper.line2, dash: [3, 3] })];
    case 'title': {
      const [name, count] = facts.title(node.lane);
      const y = node.box.y + 12;
      const title = write(measure, name, node.box.x + 8, y, { size: 13, weight: 600, fill: paper.ink });
      return [
        ...title.shapes,
        ...write(measure, count, node.box.x + 16 + title.width, y, { size: 12, fill: paper.ink3 }).shapes,
      ];
    }
    case 'bank':
    case 'empty':
    case 'more':
      return [];
    default:
      return assertNever(node);
  }
}

function rectangleOf({ measure, facts }: Pen, { record, box: at }: Extract<MapNode, { kind: 'requirement' }>) {
  const said = facts.requirement(record);
  if (said === null) return [];
  const mark = glyphFor(said.stands);
  const style = { size: 12, weight: 500, fill: paper.ink, width: at.width - 26 } as const;
  return [
    box(at, 4, { fill: paper.surface, stroke: mark === 'conflict' ? paper.conflictLine : paper.line2 }),
    glyph(mark, at.x + 7, at.y + at.height / 2, 12),
    ...write(measure, said.code, at.x + 22, at.y + at.height / 2, style).shapes,
  ];
}

/** Ring = all, disc = shown, both by area; with nothing hidden anywhere the ring stands alone. */
function bubbleOf(pen: Pen, { record, box: at }: Theme, disc: number): readonly Shape[] {
  const { measure, facts, number } = pen;
  const theme = facts.theme(record);
  if (theme === null) return [];
  const ring = at.width / 2;
  const [x, y] = [at.x + ring, at.y + ring];
  const isHidden = disc === 0;
  const hasDisc = !isHidden && !facts.isWhole;
  const figure = { size: 13, weight: 600, fill: hasDisc ? paper.onInk : paper.ink, anchor: 'middle' } as const;
  const left = x + ring + bubbleLabel.gap;
  const ink = isHidden ? paper.ink3 : paper.ink;
  const title = { size: 13, weight: 500, fill: ink, width: bubbleLabel.width } as const;
  const words = { ...small, fill: isHidden ? paper.ink3 : paper.ink2, width: bubbleLabel.width - 60 };
  const second = write(measure, theme.words, left, y + 9, words);
  return [
    circle(x, y, ring, {
      ...(!isHidden && { fill: paper.surface }),
      stroke: paper.line3,
      width: 1.25,
      ...(isHidden && { dash: [3, 3] }),
    }),
    ...(hasDisc ? [circle(x, y, disc, { fill: paper.ink2 })] : []),
    ...(isHidden ? [] : write(measure, number(theme.shown), x, y, figure).shapes),
    ...grounded(measure, theme.title, left, y - 8, title),
    ...grounded(measure, theme.words, left, y + 9, words),
    ...counted(pen, theme.count, left + second.width + 10, y + 9),
  ];
}

/** Letters that stand free of the lines behind them. */
function grounded(measure: Measure, words: string, x: number, y: number, style: Parameters<typeof write>[4]) {
  const { shapes, width } = write(measure, words, x, y, style);
  const ground = { x: x - 2, y: y - style.size * 0.7, width: width + 4, height: style.size * 1.4 };
  return [box(ground, 0, { fill: paper.surface, alpha: 0.85 }), ...shapes];
}

function counted({ measure, facts, number }: Pen, count: number, x: number, y: number): readonly Shape[] {
  if (count === 0 || facts.counted === null) return [];
  const figure = write(measure, number(count), x + 17, y, { ...small, weight: 500, fill: paper.ink });
  return [glyph(facts.counted, x, y, 13), ...figure.shapes];
}

/** The row over a theme's rectangles. */
function headOf({ measure, facts, number }: Pen, { record, box: at }: Theme): readonly Shape[] {
  const theme = facts.theme(record);
  if (theme === null) return [];
  const y = at.y + 18;
  const ink = theme.shown === 0 ? paper.ink3 : paper.ink;
  const title = write(measure, theme.title, at.x + 12, y, { size: 13, weight: 600, fill: ink, width: at.width - 220 });
  const right = at.x + at.width - 12;
  const figure = write(measure, number(theme.count), right, y, {
    ...small,
    weight: 600,
    fill: paper.ink,
    anchor: 'end',
  });
  return [
    ...title.shapes,
    ...write(measure, theme.words, at.x + 20 + title.width, y, { size: 12, fill: paper.ink3 }).shapes,
    ...(theme.count > 0 && facts.counted !== null
      ? [...figure.shapes, glyph(facts.counted, right - figure.width - 20, y, 15)]
      : []),
  ];
}
