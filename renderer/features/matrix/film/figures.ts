/** Figures of one width, as the style sheets ask for in columns: only an element can ask for them, a context can't. */
export type Figures = {
  /** In device pixels, as all here. */
  readonly width: (words: string, font: string) => number;
  /** `shift`: the part of a pixel by which they start right of one, in quarters. */
  readonly picture: (words: string, font: string, color: string, shift: number) => HTMLCanvasElement;
};

/** More different amounts than this are not on a few screens of rows. */
const most = 600;
/** Where the letters start in a picture, and what is free around them. */
export const figureMargin = 4;

/** Pictures of figures, kept; made in `host`, which hands its style down to them. */
export function figuresIn(host: HTMLElement): Figures {
  const known = new Map<string, HTMLCanvasElement>();
  const widths = new Map<string, number>();
  const width = (words: string, font: string): number => {
    const key = `${font}|${words}`;
    const kept = widths.get(key) ?? measure(host, words, font);
    widths.set(key, kept);
    return kept;
  };
  return {
    width,
    picture: (words, font, color, shift) => {
      const key = `${font}|${color}|${shift}|${words}`;
      const kept = known.get(key);
      if (kept !== undefined) return kept;
      if (known.size >= most) known.clear();
      const made = draw(host, { words, font, color, shift, width: width(words, font) });
      known.set(key, made);
      return made;
    },
  };
}

function measure(host: HTMLElement, words: string, font: string): number {
  const { picture, context } = canvasIn(host);
  if (context === null) return 0;
  context.font = font;
  const { width } = context.measureText(words);
  picture.remove();
  return width;
}

type Look = {
  readonly words: string;
  readonly font: string;
  readonly color: string;
  readonly shift: number;
  readonly width: number;
};

function draw(host: HTMLElement, { words, font, color, shift, width }: Look): HTMLCanvasElement {
  const { picture, context } = canvasIn(host);
  if (context === null) return picture;
  picture.width = Math.ceil(width) + 2 * figureMargin;
  picture.height = figureBaseline(font) + figureMargin;
  context.font = font;
  context.textRendering = 'optimizeLegibility';
  context.fillStyle = color;
  context.fillText(words, figureMargin + shift, figureBaseline(font));
  picture.remove();
  return picture;
}

/** From the top of a picture. */
export function figureBaseline(font: string): number {
  return Math.ceil(Number(/ ([\d.]+)px/.exec(font)?.[1] ?? 0)) + figureMargin;
}

function canvasIn(host: HTMLElement) {
  const picture = document.createElement('canvas');
  picture.style.fontFeatureSettings = '"tnum" 1, "cv05" 1, "calt" 1';
  host.append(picture);
  return { picture, context: picture.getContext('2d') };
}
