import type { MapNode } from '#src/views/map/lanes.ts';
import type { OverviewFacts } from '#src/views/map/overview/overview-facts.ts';
import { glyph } from './glyphs.ts';
import type { NodeMarks } from './marks.ts';
import { box, type Pen, write } from './pen.ts';

/** A requirement as its glyph and code; hidden, as the place it leaves. */
export function paintRectangle(
  pen: Pen,
  { kind, record, box: at }: Extract<MapNode, { kind: 'requirement' | 'place' }>,
  facts: OverviewFacts,
  { isSelected, isHovered, isPicked }: NodeMarks,
): void {
  const { palette } = pen;
  if (kind === 'place') return box(pen, at, 4, { line: palette.line2, dash: [3, 3] });
  const said = facts.requirement(record);
  if (said === null) return;
  const isClash = said.stands === 'conflicting';
  const line =
    isSelected || isPicked ? palette.ink : isHovered ? palette.ink3 : isClash ? palette.conflictLine : palette.line2;
  const fill = isPicked ? palette.selected : palette.surface;
  box(pen, at, 4, { fill, line, lineWidth: isSelected ? 2 : 1, dash: isPicked && !isSelected ? [4, 2] : [] });
  const middle = at.y + at.height / 2;
  glyph(pen, said.stands, at.x + 13, middle, 12);
  const style = { size: 12, weight: isSelected ? 700 : 520, color: palette.ink, width: at.width - 26 };
  write(pen, said.code, at.x + 22, middle, style);
}
