import { type SvgFont, svgOf } from '#src/exchange/picture/svg.ts';
import type { Picture } from '#src/views/picture/picture.ts';
import type { PictureFiles } from './files.ts';

const LATIN =
  'U+0020-00B0,U+00B2-00D6,U+00D8-00F6,U+00F8-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+FEFF';
const SYMBOLS = 'U+B1,U+D7,U+F7,U+2190-2199,U+21B5,U+21E7,U+2212,U+221E,U+2248,U+2260,U+2264-2265,U+2318,U+2713';
const LATIN_EXTENDED = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0,U+2113';

const ofExtended = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f]/;

/** With the fonts inside; the large part for rarer Latin letters only where there are any. */
export function svgBytes(picture: Picture, { latin, symbols, latinExtended }: PictureFiles): Uint8Array {
  const font = (bytes: Uint8Array, range: string): SvgFont => ({
    base64: Buffer.from(bytes).toString('base64'),
    range,
  });
  const fonts = [font(latin, LATIN), font(symbols, SYMBOLS)];
  const plain = svgOf(picture, fonts);
  const needsMore = ofExtended.test(plain);
  return Buffer.from(needsMore ? svgOf(picture, [...fonts, font(latinExtended, LATIN_EXTENDED)]) : plain);
}
