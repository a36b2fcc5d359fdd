import { box, path, round, wrapped, write } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Part, Shape, Weight } from '#src/views/picture/picture.ts';
import type { BallotLine } from './ballot-lines.ts';

/** ISO 216 A4 standing, in points. */
export const sheet = { width: 595.28, height: 841.89, margin: 48 } as const;
const room = sheet.width - 2 * sheet.margin;
const square = 15;
const lineHeight = 20;

type Style = { readonly size: number; readonly weight?: Weight; readonly fill?: string; readonly role?: 'heading' };

/** Writes down a long sheet that is cut into pages. */
export class SheetPen {
  readonly pages: number[] = [0];
  readonly parts: Part[] = [];
  readonly #measure: Measure;
  #y: number = sheet.margin;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  newPage(): void {
    this.pages.push(this.#y);
  }

  keepTogether(needed: number): void {
    const start = this.pages.at(-1) ?? 0;
    const bottom = start + sheet.height - (start === 0 ? sheet.margin : 2 * sheet.margin);
    if (this.#y + needed > bottom) this.newPage();
  }

  gap(height: number): void {
    this.#y += height;
  }

  write(words: string, { size, weight = 400, fill = paper.ink, role }: Style): void {
    const leading = Math.round(size * 1.42);
    const look = { size, weight, fill, width: room };
    for (const line of wrapped(this.#measure, words, 12, look)) {
      this.keepTogether(leading);
      const { shapes } = write(this.#measure, line, sheet.margin, this.#y + leading / 2, look);
      this.parts.push({ role: role ?? 'text', label: '', shapes });
      this.#y += leading;
    }
  }

  rule(): void {
    const d = `M${sheet.margin} ${round(this.#y)}H${round(sheet.width - sheet.margin)}`;
    this.parts.push({ role: 'decoration', label: '', shapes: [path(d, { stroke: paper.line2, width: 0.6 })] });
    this.#y += 6;
  }

  /** Words left, boxes and a place to write right. */
  choices({ label, boxes, blank }: BallotLine): void {
    this.keepTogether(lineHeight);
    const middle = this.#y + lineHeight / 2;
    const shapes: Shape[] = [];
    let right = sheet.width - sheet.margin;
    if (blank !== '') {
      const d = `M${round(right - 64)} ${round(middle + 6)}H${round(right)}`;
      shapes.push(path(d, { stroke: paper.ink2, width: 0.7 }));
      const words = write(this.#measure, blank, right - 70, middle, { size: 8.5, fill: paper.ink2, anchor: 'end' });
      shapes.push(...words.shapes);
      right -= 84 + words.width;
    }
    for (const name of boxes.toReversed()) {
      const frame = { x: right - square, y: middle - square / 2, width: square, height: square };
      shapes.push(box(frame, 2, { stroke: paper.ink, width: 0.8 }));
      const style = { size: 8.5, fill: paper.ink2, anchor: 'middle' } as const;
      shapes.push(...write(this.#measure, name, right - square / 2, middle, style).shapes);
      right -= square + 8;
    }
    const width = Math.max(40, right - sheet.margin - 8);
    const words = write(this.#measure, label, sheet.margin, middle, { size: 9.5, fill: paper.ink, width });
    this.parts.push({ role: 'text', label: '', shapes: [...words.shapes, ...shapes] });
    this.#y += lineHeight;
  }

  /** Height of all; one page at least. */
  end(): number {
    return this.pages.length === 1 ? sheet.height : this.#y + 1;
  }
}
