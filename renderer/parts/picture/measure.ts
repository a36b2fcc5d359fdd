import { widthOf } from '#renderer/ui/canvas/words.ts';
import type { Measure } from '#src/views/picture/picture.ts';

let context: CanvasRenderingContext2D | null | undefined;

/** Widths as this window draws the typeface of pictures; where nothing is drawn, half a size a letter. */
export const measureHere: Measure = (words, size, weight) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return words.length * size * 0.5;
  // Measured large and brought down: small sizes are rounded to whole pixels.
  const font = `${weight} 100px "Inter Variable"`;
  if (context.font !== font) context.font = font;
  return (widthOf(context, words, font) / 100) * size;
};
