import type { MatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import type { Text } from '#src/text/text.ts';
import { ableCount } from '#src/views/matrix/able-count.ts';
import { cellText } from '#src/views/matrix/cell-text.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import { figureMargin } from './figures.ts';
import { ball, notch, priorityTile } from './marks.ts';
import { fill, fontOf, medium, type Pen, regular, snap, write } from './pen.ts';
import { type CellBox, middle, type RowFacts } from './place.ts';

/** Of a column the key of which is `kind`. */
type Of<Kind> = Extract<MatrixColumn, { readonly kind: Kind }>;

/** From the border of a cell to what stands in it, and the border itself. */
const start = 11;
const end = 6;
const line = 20;

/** As `ClientCell`: the priority as a tile, the value, the notch of a clash and the dot of a reason. */
export function paintClient(
  pen: Pen,
  box: CellBox,
  { requirement, positions }: RowFacts,
  { client }: Of<'client'>,
  {
    text,
    shows,
    isClashing,
  }: { readonly text: Text; readonly shows: MatrixView['shows']; readonly isClashing: boolean },
): void {
  const { palette, context } = pen;
  if (isClashing) notch(pen, box.left + 1, box.top);
  const position = positions.find((each) => each.client === client.id);
  if (position === undefined) return;
  const top = middle(box, line);
  priorityTile(pen, position.priority, box.left + start, top);
  const { words, isPrivate } = cellText(text, requirement.parameter, position, shows);
  let x = box.left + start + line + 7;
  if (words !== '' && isPrivate) {
    fill(pen, x, top, 1, line, palette.ink4);
    fill(pen, x + 2, top, 1, line, palette.ink4);
    x += 7;
  }
  const look = isClashing ? { color: palette.ink, weight: medium } : { color: palette.ink2 };
  write(pen, words, x, top, { size: 13, ...look, width: box.left + box.width - end - x });
  if (position.reason === '') return;
  context.fillStyle = palette.ink3;
  context.beginPath();
  context.arc(box.left + box.width - 5, box.top + 5, 2, 0, 2 * Math.PI);
  context.fill();
}

export function paintSupplier(pen: Pen, box: CellBox, { offers }: RowFacts, { supplier }: Of<'supplier'>): void {
  const offer = offers.find((each) => each.supplier === supplier.id);
  ball(pen, offer === undefined ? null : fitQuarters(offer.fit), box.left + (box.width - 16) / 2, middle(box, 16));
}

export function paintSuppliers(
  pen: Pen,
  box: CellBox,
  { offers }: RowFacts,
  { suppliers }: Of<'suppliers'>,
  text: Text,
): void {
  const { able, quarters } = ableCount(suppliers, offers);
  ball(pen, quarters, box.left + start, middle(box, 16));
  const words = text.t('matrix:shownOf', { shown: able, total: suppliers.length });
  writeFigures(pen, words, box.left + start + 22, middle(box, line), { size: 12 });
}

export function paintText(pen: Pen, box: CellBox, words: string): void {
  const width = box.width - start - end;
  write(pen, words, box.left + start, middle(box, line), { size: 12, color: pen.palette.ink2, width });
}

/** `padding` from the right edge of the cell. */
export function paintAmount(pen: Pen, box: CellBox, words: string, padding: number): void {
  if (words === '') return;
  writeFigures(pen, words, box.left + box.width - padding, middle(box, line), { size: 13, isRight: true });
}

type FigureLook = {
  readonly size: 12 | 13;
  readonly weight?: number;
  readonly color?: string;
  readonly isRight?: boolean;
};

/** Figures that stand in columns; answers the width they take. */
export function writeFigures(pen: Pen, words: string, x: number, y: number, look: FigureLook): number {
  const { size, weight = regular, color = pen.palette.ink2, isRight = false } = look;
  const font = fontOf(pen, size, weight);
  const width = pen.figures.width(words, font);
  const start = isRight ? x - width : x;
  const left = Math.floor(start);
  const picture = pen.figures.picture(words, font, color, Math.round((start - left) * 4) / 4);
  // The pictures have their baseline at 15, where letters of 13 pixels have it in a line of 20.
  const top = snap(pen, y) - (size === 12 ? 1 : 0);
  const { width: wide, height } = picture;
  if (wide > 0) pen.context.drawImage(picture, left - figureMargin, top, wide / pen.scale, height / pen.scale);
  return width;
}
