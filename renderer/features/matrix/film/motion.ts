import { observeElementOffset } from '@tanstack/react-virtual';
import { type MouseEvent, type PointerEvent, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { useAdding } from '#renderer/features/matrix/adding/adding-state.ts';
import { headHeight, totalsHeight } from '#renderer/features/matrix/grid/grid-geometry.ts';
import type { RowList } from '#renderer/features/matrix/grid/use-grid-lists.ts';
import { useMatrixView } from '#renderer/features/matrix/matrix-view.ts';
import { Film, type Stretch } from './film.ts';
import type { Scene } from './scene.ts';
import { type Shown, sceneOf } from './scene-of.ts';

type ObserveOffset = RowList['options']['observeElementOffset'];

/** Milliseconds without movement after which there is rest. */
const restAfter = 90;

/**
 * The rows while they move, and before there are any: drawn. Elements follow at rest, in turns, or at once when somebody
 * presses a button or a key. Rows that follow the cursor or a hand that holds something are elements at every step.
 */
export class Motion {
  /** Shows the rows as elements, if they are not yet. */
  readonly render: () => void;
  #film: Film | null = null;
  #scroller: HTMLElement | null = null;
  #scene: Scene | null = null;
  #shown: Shown | null = null;
  /** What the elements show, in pixels from the first row. */
  #there: Stretch | null = null;
  #tell: (offset: number, isScrolling: boolean) => void = () => undefined;
  #timer = 0;
  #isFollowing = false;
  #isHeld = false;
  #wasPressed = false;

  constructor(render: () => void) {
    this.render = render;
  }

  /** Tells the list of rows where it is: at rest, or at every step where there can be no film. */
  readonly observe: ObserveOffset = (list, tell) => {
    this.#tell = tell;
    return observeElementOffset(list, (offset, isScrolling) => {
      if (!isScrolling && this.#film?.isShown === true) return;
      const isFilmed = isScrolling && (!this.#isFollowing || this.#there === null) && this.show();
      if (isScrolling) this.#isFollowing = false;
      if (isFilmed) this.#restSoon();
      else tell(offset, isScrolling);
    });
  };

  /** Where the film lies; null when the grid goes. */
  readonly attach = (host: HTMLElement | null): void => {
    clearTimeout(this.#timer);
    this.#film = host === null ? null : new Film(host);
    this.#scroller = host?.closest<HTMLElement>('[data-matrix]') ?? null;
    // The signs of ranges and camps are a font file of their own, which a canvas does not wait for.
    void document.fonts?.load(`13px "Inter Variable"`, '≤≠');
  };

  /** The next movement is to the cursor, whose cell has to be there for those who hear it. */
  follow(): void {
    this.#isFollowing = true;
  }

  /** What is held by the pointer has rows under it. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
  }

  /** After rendering: what there is to draw, and what of it the elements show; null while there are none. */
  take(shown: Shown, there: Stretch | null): void {
    this.#shown = shown;
    this.#there = there;
    if (there === null || this.#film?.isShown !== true) return;
    const { from, to } = this.#view;
    const end = shown.rows.length * shown.height;
    if (there.from <= from && there.to >= Math.min(to, end)) this.#film.hide();
  }

  /** Draws what is in view; false where it has to be elements. */
  show(): boolean {
    const [film, shown, scroller] = [this.#film, this.#shown, this.#scroller];
    if (film === null || shown === null || scroller === null || this.#isHeld || !canFilm()) return false;
    this.#scene = sceneOf(shown, scroller, this.#scene);
    film.show(this.#scene, this.#view, this.#there ?? { from: 0, to: 0 });
    return true;
  }

  /** Elements at once; true when there was a film over them. */
  settle(): boolean {
    if (this.#film?.isShown !== true) return false;
    clearTimeout(this.#timer);
    flushSync(() => this.#rest());
    return true;
  }

  /** What a press is on: where there was a film, what stands there when it is gone. */
  pressed({ target, clientX, clientY }: PointerEvent): Element {
    this.#wasPressed = this.settle();
    const under = this.#wasPressed ? document.elementFromPoint(clientX, clientY) : null;
    return under ?? (target as Element);
  }

  /** The click that follows on a press on the film is one on the button in its place. */
  clicked({ target, clientX, clientY }: MouseEvent): void {
    if (!this.#wasPressed) return;
    this.#wasPressed = false;
    const button = document.elementFromPoint(clientX, clientY)?.closest('button') ?? null;
    if (button !== null && !button.contains(target as Element)) button.click();
  }

  #restSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => startTransition(() => this.#rest()), restAfter);
  }

  #rest(): void {
    this.#tell(this.#view.from, false);
    this.render();
    // Back where it began the list has nothing to render: its elements are there already.
    if (this.#shown !== null) this.take(this.#shown, this.#there);
  }

  /** Of the height of all rows. */
  get #view(): Stretch {
    const { scrollTop = 0, clientHeight = 0 } = this.#scroller ?? {};
    return { from: scrollTop, to: scrollTop + Math.max(0, clientHeight - headHeight - totalsHeight) };
  }
}

/** Heights by content, colours of the system and what is being written are for elements alone. */
export function canFilm(): boolean {
  const { density, editing } = useMatrixView.getState();
  if (density === 'content' || editing !== null || useAdding.getState().theme !== null) return false;
  return 'Path2D' in globalThis && !window.matchMedia('(forced-colors: active)').matches;
}
