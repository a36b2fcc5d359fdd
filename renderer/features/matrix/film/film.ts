import { readPalette } from '#renderer/ui/canvas/palette.ts';
import { type Figures, figuresIn } from './figures.ts';
import { paintRow } from './paint-row.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';

/** Rows on one canvas: enough that a view is few of them, few enough that one is drawn well within a frame. */
const rowsEach = 4;

type Part = { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D; index: number };

/** Part of the height of all rows, in pixels from the top of the first. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * Pictures of rows that lie where the rows would: what is shown while rows move faster than elements can be made. Each is
 * drawn once, when it comes into view; after that the page scrolls it like any element.
 */
export class Film {
  readonly #host: HTMLElement;
  readonly #parts: Part[] = [];
  readonly #figures: Figures;
  #scene: Scene | null = null;
  #base: Omit<Pen, 'context'> | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#figures = figuresIn(host);
  }

  get isShown(): boolean {
    return !this.#host.hidden;
  }

  /** Shows the rows of a stretch, except where elements do. */
  show(scene: Scene, { from, to }: Stretch, there: Stretch): void {
    if (scene !== this.#scene) this.#begin(scene);
    const high = rowsEach * scene.height;
    const last = Math.min(Math.ceil(to / high), Math.ceil(scene.rows.length / rowsEach));
    const wanted: number[] = [];
    for (let index = Math.max(0, Math.floor(from / high)); index < last; index += 1) {
      const isThere = Math.max(from, index * high) >= there.from && Math.min(to, (index + 1) * high) <= there.to;
      if (!isThere) wanted.push(index);
    }
    for (const index of wanted) {
      if (this.#parts.some((part) => part.index === index)) continue;
      const part = this.#idle(wanted, index);
      if (part !== null) this.#draw(scene, part, index);
    }
    this.#host.hidden = false;
  }

  hide(): void {
    this.#host.hidden = true;
  }

  /** Colours and sizes may be others than the last time. */
  #begin(scene: Scene): void {
    const scale = window.devicePixelRatio;
    this.#scene = scene;
    this.#base = {
      palette: readPalette(this.#host),
      figures: this.#figures,
      stamps: new Map(),
      count: scene.text.number,
      scale,
    };
    for (const part of this.#parts) part.index = -1;
  }

  /** A canvas nobody looks at: once there are two views of them the one furthest away. */
  #idle(wanted: readonly number[], index: number): Part | null {
    const idle = this.#parts.filter((part) => !wanted.includes(part.index));
    const spare = idle.find((part) => part.index < 0);
    if (spare !== undefined) return spare;
    if (idle.length > wanted.length) {
      const distance = (part: Part): number => Math.abs(part.index - index);
      return idle.reduce((furthest, part) => (distance(part) > distance(furthest) ? part : furthest));
    }
    const canvas = document.createElement('canvas');
    this.#host.append(canvas);
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return null;
    const part = { canvas, context, index: -1 };
    this.#parts.push(part);
    return part;
  }

  #draw(scene: Scene, part: Part, index: number): void {
    if (this.#base === null) return;
    const { canvas, context } = part;
    const { scale } = this.#base;
    const height = rowsEach * scene.height;
    const size = { width: Math.round(scene.width * scale), height: Math.round(height * scale) };
    if (canvas.width !== size.width || canvas.height !== size.height) {
      Object.assign(canvas, size);
      Object.assign(canvas.style, { width: `${scene.width}px`, height: `${height}px` });
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.textRendering = 'optimizeLegibility';
    const pen = { ...this.#base, context };
    const first = index * rowsEach;
    for (let row = 0; row < rowsEach; row += 1) paintRow(pen, scene, first + row, row * scene.height);
    canvas.style.transform = `translate(${scene.scrolled}px, ${index * height}px)`;
    part.index = index;
  }
}
