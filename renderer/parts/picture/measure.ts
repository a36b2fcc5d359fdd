import { widthOf } from '#renderer/ui/canvas/words.ts';
import type { Measure } from '#src/views/picture/picture.ts';

/** Pixels; the smallest optical size there is. */
const textCut = 14;

let context: CanvasRenderingContext2D | null | undefined;

/** Widths as this window draws the typeface of pictures; where nothing is drawn, half a size a letter. */
export const measureHere: Measure = (words, size, weight) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return words.length * size * 0.5;
  // Always the cut for text, which is what paper has: the typeface draws large letters narrower of itself. In fractions of pixels.
  context.textRendering = 'geometricPrecision';
  const font = `${weight} ${textCut}px "Inter Variable"`;
  if (context.font !== font) context.font = font;
  return (widthOf(context, words, font) / textCut) * size;
};
