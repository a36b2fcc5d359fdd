import PDFDocument from 'pdfkit';
import type { Measure } from '#src/views/picture/picture.ts';
import type { PictureFiles } from './files.ts';

/** Size at which widths are measured; they grow with the size alone. */
const em = 1000;

/** Widths as the fonts themselves give them, kerning included. */
export function measureWith({ fonts }: Pick<PictureFiles, 'fonts'>): Measure {
  const ruler = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
  for (const [weight, bytes] of Object.entries(fonts)) ruler.registerFont(weight, bytes as Buffer);
  ruler.fontSize(em);
  const known = new Map<string, number>();
  return (words, size, weight) => {
    const key = `${weight}${words}`;
    const width = known.get(key) ?? ruler.font(String(weight)).widthOfString(words) / em;
    known.set(key, width);
    return width * size;
  };
}
