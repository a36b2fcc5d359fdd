import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import type { GroupRow } from '#src/views/matrix/matrix-rows.ts';
import type { Text } from '#src/text/text.ts';
import type { Counts } from '#src/views/themes/theme-rollup.ts';
import { statusMarks } from '#src/views/matrix/status-marks.ts';
import { paintAmount, writeFigures } from './paint-cells.ts';
import { glyph, path } from './marks.ts';
import { bold, box as roundBox, hairline, medium, onGrid, type Pen, semi, snap, write, lettersWidth } from './pen.ts';
import { type CellBox, middle } from './place.ts';

/** From the border of a title to what stands in it. */
const start = 12;
const line = 20;

function icon(pen: Pen, d: string, x: number, y: number, size: number, color: string): void {
  const { context } = pen;
  onGrid(pen, x, y, size, 24, () => {
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.lineWidth = 2;
    context.strokeStyle = color;
    context.stroke(path(d));
  });
}

/** As the heading of `GroupRowView`: open or folded, its name, how many. */
export function paintGroupTitle(pen: Pen, box: CellBox, row: GroupRow, name: string, text: Text): void {
  const { palette } = pen;
  icon(pen, row.isFolded ? 'm9 18 6-6-6-6' : 'm6 9 6 6 6-6', box.left + start, middle(box, 16), 16, palette.ink3);
  const { shown, total } = row;
  const count = shown === total ? text.number(shown) : text.t('matrix:shownOf', { shown, total });
  const room = box.width - hairline(pen) - 2 * start - 16 - 8 - 8 - lettersWidth(pen, count, 12);
  const top = middle(box, line);
  const x = box.left + start + 24;
  const width = write(pen, name, x, top, { size: 13, weight: semi, color: palette.ink, width: room });
  write(pen, count, x + Math.min(width, room) + 8, top, { size: 12, color: palette.ink3 });
}

/** As `AddRowView` while nobody types in it. */
export function paintAdd(pen: Pen, box: CellBox, words: string): void {
  const { palette } = pen;
  icon(pen, 'M5 12h14M12 5v14', box.left + start + 1, middle(box, 14), 14, palette.ink3);
  write(pen, words, box.left + start + 25, middle(box, line), { size: 12, color: palette.ink3 });
}

/** As `GroupCell`. */
export function paintGroupCell(pen: Pen, box: CellBox, counts: Counts, column: MatrixColumn, text: Text): void {
  if (column.kind === 'client') {
    const share = counts.clients.find((each) => each.client === column.client.id);
    if (share !== undefined) paintBar(pen, box, share.count, counts.cards.length);
  } else if (column.kind === 'zone') paintStatus(pen, box, counts);
  else if (column.kind === 'cost') {
    const field = column.cost === 'once' ? 'costOnceK' : 'costYearK';
    const sum = counts.cards.reduce((total, { requirement }) => total + (requirement[field] ?? 0), 0);
    paintAmount(pen, box, text.number(sum), 10);
  }
}

const barHeight = 6;
const least = 4;

/** As `PriorityBar` in its frame of 80 pixels: lengths by count, but none under four. */
function paintBar(pen: Pen, box: CellBox, count: Readonly<Record<'M' | 'S' | 'C', number>>, all: number): void {
  const { palette } = pen;
  const letters = (['M', 'S', 'C'] as const).filter((letter) => count[letter] > 0);
  const whole = Math.min(80, box.width - hairline(pen) - 16);
  const filled = letters.reduce((sum, letter) => sum + count[letter], 0) / Math.max(1, all);
  const widths = shares(
    letters.map((letter) => count[letter]),
    whole * filled - 2 * (letters.length - 1),
  );
  const top = snap(pen, middle(box, barHeight));
  let x = box.left + hairline(pen) + 10;
  for (const [index, letter] of letters.entries()) {
    const width = widths[index] ?? 0;
    const left = snap(pen, x);
    const frame = [left, top, snap(pen, x + width) - left, barHeight] as const;
    if (letter === 'C') roundBox(pen, frame, 2, { edge: palette.line3 });
    else roundBox(pen, frame, 2, { color: letter === 'M' ? palette.ink : palette.ink4 });
    x += width + 2;
  }
}

/** Shares of a length by weight, none under the least: those that would be keep it and leave the rest to the others. */
function shares(weights: readonly number[], length: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = Math.max(0, length - fixed.size * least);
    const sum = weights.reduce((total, weight, index) => total + (fixed.has(index) ? 0 : weight), 0);
    const found = weights.map((weight, index) => (fixed.has(index) ? least : (free * weight) / Math.max(1, sum)));
    const short = found.findIndex((width, index) => width < least && !fixed.has(index));
    if (short < 0) return found;
    fixed.add(short);
  }
}

function paintStatus(pen: Pen, box: CellBox, { sharing }: Counts): void {
  const { palette } = pen;
  let x = box.left + hairline(pen) + 10;
  for (const { status, count } of statusMarks(sharing)) {
    if (count === 0) continue;
    const isHot = status === 'conflict';
    glyph(pen, isHot ? 'conflicting' : status, x, middle(box, 14), 14);
    const look = isHot ? { weight: bold, color: palette.conflict } : { weight: medium };
    x += 18 + writeFigures(pen, pen.count(count), x + 18, middle(box, line), { size: 13, ...look }) + 12;
  }
}
