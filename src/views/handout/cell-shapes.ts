import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { sectorPath } from '#src/base/sector.ts';
import type { Proof } from '#src/dossier/offer.ts';
import type { Text } from '#src/text/text.ts';
import { wholeEuros } from '#src/views/award/award-words.ts';
import { at, circle, path, round, wrapped, write } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Shape, Weight } from '#src/views/picture/picture.ts';
import type { AnswerCell, ColumnKind, FitCell, HandoutCell } from './handout.ts';
import type { Laid } from './table-layout.ts';

const SIZE = 8;
const LEADING = 11;
/** White between columns. */
const GUTTER = 8;
/** A cell is cut after so many lines; the spreadsheet has all of it. */
const MOST_LINES = 8;

/** What a cell draws below a top, and how high that is. */
export type Drawn = { readonly height: number; readonly shapes: (x: number, top: number) => readonly Shape[] };

type Scene = {
  readonly measure: Measure;
  readonly text: Text;
  readonly isTotal: boolean;
  /** The same as in the row above: quieter. */
  readonly isAgain: boolean;
};

export function drawnCell(scene: Scene, { column, width, isRight, inset }: Laid, cell: HandoutCell): Drawn {
  const inner = width - GUTTER - inset;
  if (cell === null) return { height: LEADING, shapes: () => [] };
  if (typeof cell === 'object')
    return cell.kind === 'fit' ? fitDrawn(scene, cell, inner) : answerDrawn(scene, cell, inner);
  const isFigure = typeof cell === 'number';
  const words = isFigure ? figureText(scene.text, column.kind, cell) : cell;
  const isStrong = !scene.isAgain && (scene.isTotal || column.kind === 'strong' || column.kind === 'code');
  const fill = scene.isAgain || (isRight && !isFigure) ? paper.ink3 : paper.ink;
  return wordsDrawn(scene.measure, words, { width: inner, isRight, weight: isStrong ? 600 : 400, fill });
}

/** A heading, at most three lines. */
export function drawnHeading(measure: Measure, { column, width, isRight, inset }: Laid): Drawn {
  return wordsDrawn(
    measure,
    column.heading,
    { width: width - GUTTER - inset, isRight, weight: 600, fill: paper.ink2 },
    3,
  );
}

type Style = { readonly width: number; readonly isRight: boolean; readonly weight: Weight; readonly fill: string };

function wordsDrawn(measure: Measure, words: string, style: Style, most = MOST_LINES): Drawn {
  const { width, isRight, weight, fill } = style;
  const look = { size: SIZE, weight, fill, width };
  const lines = words
    .split('\n')
    .flatMap((part) => wrapped(measure, broken(measure, part, look), most, look))
    .slice(0, most);
  return {
    height: Math.max(1, lines.length) * LEADING,
    shapes: (x, top) =>
      lines.flatMap((each, index) => {
        const y = top + index * LEADING + LEADING / 2;
        return write(measure, each, isRight ? x + width : x, y, { ...look, anchor: isRight ? 'end' : 'start' }).shapes;
      }),
  };
}

/** A word that is wider than its column is broken, not cut. */
function broken(
  measure: Measure,
  words: string,
  { size, weight, width }: { size: number; weight: Weight; width: number },
): string {
  const isWide = (word: string): boolean => measure(word, size, weight) > width;
  return words
    .split(' ')
    .flatMap((word) => {
      const pieces: string[] = [];
      let rest = word;
      while (isWide(rest) && rest.length > 4) {
        let at = rest.length - 1;
        while (at > 3 && isWide(`${rest.slice(0, at)}-`)) at -= 1;
        pieces.push(`${rest.slice(0, at)}-`);
        rest = rest.slice(at);
      }
      return [...pieces, rest];
    })
    .join(' ');
}

export function figureText(text: Text, kind: ColumnKind, value: number): string {
  switch (kind) {
    case 'share':
      return `${text.number(100 * value, value !== 0 && Math.abs(value) < 0.01 ? 2 : 1)}%`;
    case 'euro':
      return wholeEuros(text, value);
    case 'score':
      return text.number(Math.round(value), 0);
    case 'figure':
      return text.number(value, value !== 0 && Math.abs(value) < 1 ? 3 : 2);
    default:
      return text.number(value);
  }
}

/** A Harvey ball, full as far as it is proven and pale as far as it is only claimed, and both figures of a hundred. */
function fitDrawn({ measure, text, isTotal }: Scene, { offered, proven }: FitCell, width: number): Drawn {
  const figure = (share: number | null): string => (share === null ? '–' : text.number(Math.round(100 * share)));
  const weight: Weight = isTotal ? 600 : 500;
  return {
    height: LEADING,
    shapes: (x, top) => {
      const y = top + LEADING / 2;
      const right = x + width;
      const main = { size: SIZE, weight, fill: paper.ink, anchor: 'end' } as const;
      if (offered === null) return write(measure, '–', right, y, main).shapes;
      return [
        harvey(offered, proven ?? 0, right - 52, y),
        ...write(measure, figure(offered), right - 20, y, main).shapes,
        ...write(measure, figure(proven), right, y, { ...main, weight: 400, fill: paper.ink3 }).shapes,
      ];
    },
  };
}

function harvey(offered: number | null, proven: number, x: number, y: number): Shape {
  const ring = { stroke: paper.ink2, width: 1.5 } as const;
  const sector = (share: number, fill: string): readonly Shape[] =>
    share > 0 ? [path(sectorPath(10, 10, 7.5, share), { fill })] : [];
  return at(x, y - 6, 0.6, [
    circle(10, 10, 7.5, { fill: paper.surface }),
    ...sector(offered ?? 0, paper.line2),
    ...sector(Math.min(proven, offered ?? 0), paper.ink2),
    circle(10, 10, 7.5, offered === null ? { ...ring, dash: [2.5, 2.5] } : ring),
  ]);
}

/** An answer by its quarters, in words, with the proof under it: dotted claimed, single demonstrated, double in the contract. */
function answerDrawn({ measure }: Scene, cell: AnswerCell, width: number): Drawn {
  const { fit, word, value, proof, proofWord } = cell;
  const quarters = fit === null ? null : fitQuarters(fit);
  const shown = value === '' ? word : `${word}, ${value}`;
  const hasProof = proof !== null && fit !== null && fit !== 'no';
  return {
    height: hasProof ? 2 * LEADING : LEADING,
    shapes: (x, top) => {
      const y = top + LEADING / 2;
      const fill = fit === null ? paper.ink3 : paper.ink;
      const first = write(measure, shown, x + 15, y, { size: SIZE, fill, width: width - 15 });
      const ball = harvey(quarters, proof === 'claimed' ? 0 : (quarters ?? 0), x, y);
      if (!hasProof) return [ball, ...first.shapes];
      const below = y + LEADING - 1;
      const small = write(measure, proofWord, x + 15, below, { size: 7, fill: paper.ink3, width: width - 15 });
      return [ball, ...first.shapes, ...small.shapes, ...underlined(proof, x + 15, below + 5, small.width)];
    },
  };
}

function underlined(proof: Proof, x: number, y: number, width: number): readonly Shape[] {
  const one = (top: number, dash?: readonly number[]): Shape =>
    path(`M${round(x)} ${round(top)}h${round(width)}`, { stroke: paper.ink3, width: 0.6, dash });
  if (proof === 'claimed') return [one(y, [1, 1.2])];
  return proof === 'contractual' ? [one(y - 0.6), one(y + 0.8)] : [one(y)];
}
