/** Words with `<b>…</b>` in them, as pieces; text is never parsed as HTML. */
export function boldPieces(words: string): readonly { readonly text: string; readonly isBold: boolean }[] {
  return words
    .split(/(<b>.*?<\/b>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isBold = piece.startsWith('<b>');
      return { text: isBold ? piece.slice(3, -4) : piece, isBold };
    });
}
