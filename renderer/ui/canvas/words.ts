/** Widths of what was measured, by font; measuring is dearer than drawing. */
const widths = new Map<string, number>();
const mostWidths = 20_000;

// What was measured before a part of the font was there is not true any more.
if (typeof document !== 'undefined') document.fonts?.addEventListener('loadingdone', () => widths.clear());

/** `font` is the context's: asking it makes the text of it anew. */
export function widthOf(context: CanvasRenderingContext2D, words: string, font = context.font): number {
  const key = `${font}|${words}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= mostWidths) widths.clear();
  const width = context.measureText(words).width;
  widths.set(key, width);
  return width;
}

/** As many of the letters as fit before an ellipsis, as a style sheet cuts them; null when all do. */
export function cut(
  context: CanvasRenderingContext2D,
  words: string,
  width: number,
  font = context.font,
): string | null {
  if (widthOf(context, words, font) <= width) return null;
  const room = width - widthOf(context, '…', font);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(context, words.slice(0, middle), font) <= room) low = middle;
    else high = middle - 1;
  }
  return words.slice(0, low);
}
