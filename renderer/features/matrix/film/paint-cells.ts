import type { MatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import type { Text } from '#src/text/text.ts';
import { ableCount } from '#src/views/matrix/able-count.ts';
import { cellText } from '#src/views/matrix/cell-text.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import { figureBaseline, figureMargin } from './figures.ts';
import { ball, notch, priorityTile } from './marks.ts';
import { baseline, fill, fontOf, hairline, medium, type Pen, regular, write } from './pen.ts';
import { type CellBox, middle, type RowFacts } from './place.ts';

/** Of a column the key of which is `kind`. */
type Of<Kind> = Extract<MatrixColumn, { readonly kind: Kind }>;

/** From the borders of a cell to what stands in it. */
const start = 10;
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
  if (isClashing) notch(pen, box.left + hairline(pen), box.top);
  const position = positions.find((each) => each.client === client.id);
  if (position === undefined) return;
  const top = middle(box, line);
  priorityTile(pen, position.priority, box.left + hairline(pen) + start, top);
  const { words, isPrivate } = cellText(text, requirement.parameter, position, shows);
  let x = box.left + hairline(pen) + start + line + 7;
  if (words !== '' && isPrivate) {
    const rule = hairline(pen);
    const both = hairline(pen, 3);
    fill(pen, x, top, rule, line, palette.ink4);
    fill(pen, x + both - rule, top, rule, line, palette.ink4);
    x += both + 4;
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
  ball(pen, quarters, box.left + hairline(pen) + start, middle(box, 16));
  const words = text.t('matrix:shownOf', { shown: able, total: suppliers.length });
  writeFigures(pen, words, box.left + hairline(pen) + start + 22, middle(box, line), { size: 12 });
}

export function paintText(pen: Pen, box: CellBox, words: string): void {
  const width = box.width - hairline(pen) - start - end;
  write(pen, words, box.left + hairline(pen) + start, middle(box, line), { size: 12, color: pen.palette.ink2, width });
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
  const { scale, figures } = pen;
  const font = fontOf(pen, size, weight);
  const width = figures.width(words, font);
  const start = isRight ? x * scale - width : x * scale;
  const left = Math.floor(start);
  const picture = figures.picture(words, font, color, Math.round((start - left) * 4) / 4);
  const top = Math.floor(y * scale + 0.5) + baseline(pen, size) - figureBaseline(font);
  const at = [(left - figureMargin) / scale, top / scale, picture.width / scale, picture.height / scale] as const;
  pen.context.drawImage(picture, ...at);
  return width / scale;
}
