import type { MapNode } from '#src/views/map/lanes.ts';
import { bubbleLabel } from '#src/views/map/node-grid.ts';
import type { OverviewFacts } from '#src/views/map/overview/overview-facts.ts';
import { glyph } from './glyphs.ts';
import type { NodeMarks } from './marks.ts';
import { type Pen, write } from './pen.ts';

type Theme = Extract<MapNode, { kind: 'theme' }>;
type Facts = ReturnType<OverviewFacts['theme']>;

/**
 * Ring = all, disc = shown, both by area; dashed and empty where everything is hidden. With nothing hidden anywhere there
 * is nothing to part, and the ring stands alone. The label stands to its right.
 */
export function paintBubble(
  pen: Pen,
  { box, disc = 0 }: Theme,
  facts: Facts,
  marks: NodeMarks,
  isWhole: boolean,
): void {
  if (facts === null) return;
  const { context, palette } = pen;
  const ring = box.width / 2;
  const [x, y] = [box.x + ring, box.y + ring];
  const isHidden = disc === 0;
  circle(context, x, y, ring);
  if (!isHidden) {
    context.fillStyle = palette.surface;
    context.fill();
  }
  context.setLineDash(isHidden ? [3, 3] : []);
  context.lineWidth = marks.isSelected ? 2.5 : marks.isHovered ? 1.75 : 1.25;
  context.strokeStyle = marks.isSelected ? palette.ink : marks.isHovered ? palette.ink2 : palette.line3;
  context.stroke();
  context.setLineDash([]);
  if (!isHidden) paintDisc(pen, x, y, isWhole && !marks.isSelected ? null : isWhole ? ring - 4 : disc, facts, marks);
  paintLabel(pen, x + ring + bubbleLabel.gap, y, facts, { isHidden, isSelected: marks.isSelected });
}

function paintDisc(
  pen: Pen,
  x: number,
  y: number,
  disc: number | null,
  facts: NonNullable<Facts>,
  marks: NodeMarks,
): void {
  const { context, palette } = pen;
  if (disc !== null) {
    circle(context, x, y, disc);
    context.fillStyle = marks.isSelected ? palette.ink : palette.ink2;
    context.fill();
  }
  const color = disc === null ? palette.ink : palette.onInk;
  write(pen, pen.number(facts.shown), x, y, { size: 13, weight: 700, color, align: 'center' });
}

type LabelStyle = { readonly isHidden: boolean; readonly isSelected: boolean };

function paintLabel(
  pen: Pen,
  x: number,
  y: number,
  facts: NonNullable<Facts>,
  { isHidden, isSelected }: LabelStyle,
): void {
  const { palette } = pen;
  const ground = palette.canvas;
  const ink = isHidden ? palette.ink3 : palette.ink;
  const { width } = bubbleLabel;
  write(pen, facts.title, x, y - 8, { size: 13, weight: isSelected ? 700 : 520, color: ink, width, ground });
  const words = { size: 12, color: isHidden ? palette.ink3 : palette.ink2, width: width - 60, ground };
  const taken = write(pen, facts.words, x, y + 9, words);
  if (facts.count === 0 || pen.counted === null || taken === 0) return;
  const figure = pen.number(facts.count);
  write(pen, figure, x + taken + 26, y + 9, { ...words, weight: 520, color: palette.ink });
  glyph(pen, pen.counted === 'unique' ? 'unique' : 'conflicting', x + taken + 16, y + 9, 13);
}

/** The row over a theme's rectangles. */
export function paintHead(pen: Pen, { box }: Theme, facts: Facts, marks: NodeMarks): void {
  if (facts === null) return;
  const { palette } = pen;
  const y = box.y + 18;
  const isHidden = facts.shown === 0;
  const title = { size: 13, weight: 620, color: isHidden ? palette.ink3 : palette.ink, width: box.width - 220 };
  const taken = write(pen, facts.title, box.x + 12, y, title);
  write(pen, facts.words, box.x + 20 + taken, y, { size: 12, color: palette.ink3 });
  if (facts.count > 0 && pen.counted !== null) {
    const right = box.x + box.width - 12;
    const figure = { size: 12, weight: 620, color: palette.ink, align: 'right' as const };
    const width = write(pen, pen.number(facts.count), right, y, figure);
    glyph(pen, pen.counted === 'unique' ? 'unique' : 'conflicting', right - width - 12, y, 15);
  }
  if (!marks.isSelected && !marks.isHovered) return;
  const { context } = pen;
  context.beginPath();
  context.roundRect(box.x + 1, box.y + 1, box.width - 2, box.height - 2, 8);
  context.lineWidth = marks.isSelected ? 2 : 1;
  context.strokeStyle = marks.isSelected ? palette.ink : palette.ink3;
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
