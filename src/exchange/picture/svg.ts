import type { Part, PathStyle, Picture, Shape } from '#src/views/picture/picture.ts';

/** A font to carry along: its bytes in base64, and the characters it is for. */
export type SvgFont = { readonly base64: string; readonly range: string };

const FAMILY = 'Inter';

/**
 * A picture as one SVG file that needs nothing beside it. Every text says how wide it is meant, so that a program that
 * ignores the font it carries still keeps it in its place.
 */
export function svgOf(picture: Picture, fonts: readonly SvgFont[]): string {
  const { width, height, title, description, language, parts } = picture;
  const [w, h] = [number(width), number(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" lang="${language}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<style>${fonts.map(fontFace).join('')}text{font-family:${FAMILY},sans-serif;white-space:pre}</style>`,
    ...parts.map(partSvg),
    '</svg>',
    '',
  ].join('\n');
}

function fontFace({ base64, range }: SvgFont): string {
  return `@font-face{font-family:${FAMILY};font-weight:100 900;src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${range}}`;
}

function partSvg({ role, label, shapes }: Part): string {
  const inside = shapes.map(shapeSvg).join('');
  if (role === 'decoration') return `<g aria-hidden="true">${inside}</g>`;
  return label === '' ? `<g>${inside}</g>` : `<g role="group" aria-label="${escaped(label)}">${inside}</g>`;
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'path':
      return `<path d="${shortened(shape.d)}"${styleSvg(shape)}/>`;
    case 'group': {
      const move = `translate(${number(shape.x)} ${number(shape.y)})`;
      const scale = shape.scale === 1 ? '' : ` scale(${Number(shape.scale.toFixed(5))})`;
      return `<g transform="${move}${scale}">${shape.shapes.map(shapeSvg).join('')}</g>`;
    }
    case 'text': {
      const weight = shape.weight === 400 ? '' : ` font-weight="${shape.weight}"`;
      const strike = shape.isStruck === true ? ' text-decoration="line-through"' : '';
      const length =
        shape.words.length > 2 ? ` textLength="${number(shape.length)}" lengthAdjust="spacingAndGlyphs"` : '';
      return `<text x="${number(shape.x)}" y="${number(shape.y)}" font-size="${shape.size}"${weight}${strike}${length} fill="${shape.fill}">${escaped(shape.words)}</text>`;
    }
  }
}

function styleSvg({ fill, stroke, width, dash, alpha, isRound }: PathStyle): string {
  return [
    ` fill="${fill ?? 'none'}"`,
    stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${number(width ?? 1)}"`,
    dash === undefined || dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`,
    isRound === true ? ' stroke-linecap="round" stroke-linejoin="round"' : '',
    alpha === undefined || alpha === 1 ? '' : ` opacity="${number(alpha)}"`,
  ].join('');
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function shortened(d: string): string {
  return d.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (found) => number(Number(found)));
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML can't hold, such as control characters, becomes a space. */
function escaped(words: string): string {
  return words
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, ' ')
    .replace(/[&<>"]/g, (sign) => named[sign] ?? '');
}
