import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// What @xyflow/react, React Aria and the virtualiser measure and jsdom does not lay out.

afterEach(() => cleanup());

class ResizeObserverStub implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }
  observe(target: Element): void {
    const entry = { target, contentRect: target.getBoundingClientRect() } as ResizeObserverEntry;
    queueMicrotask(() => this.#callback([entry], this));
  }
  unobserve(): void {}
  disconnect(): void {}
}

class DOMMatrixStub {
  readonly m22: number;
  constructor(transform?: string) {
    this.m22 = Number(transform?.match(/scale\(([\d.]+)\)/)?.[1] ?? 1);
  }
}

function sizeFromStyle(name: 'width' | 'height', fallback: number): PropertyDescriptor {
  return {
    configurable: true,
    get(this: HTMLElement) {
      return Number.parseFloat(this.style[name]) || fallback;
    },
  };
}

Object.assign(globalThis, { ResizeObserver: ResizeObserverStub, DOMMatrixReadOnly: DOMMatrixStub });
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: sizeFromStyle('width', 100),
  offsetHeight: sizeFromStyle('height', 40),
});
Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
// Ids of React Aria are words and digits; nothing here has to be escaped but the colon.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.hasPointerCapture ??= () => false;
Element.prototype.setPointerCapture ??= () => {};
Element.prototype.releasePointerCapture ??= () => {};
window.matchMedia ??= (query) => Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
