/** A window of 1200 by 700: jsdom lays nothing out, and the grid asks only for its own size. */
export function layOutGrid(): void {
  const box = { clientWidth: 1200, clientHeight: 700, offsetWidth: 1200, offsetHeight: 700 };
  for (const [name, value] of Object.entries(box)) {
    const before = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name);
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return this.dataset.matrix === undefined ? (before?.get?.call(this) ?? 0) : value;
      },
    });
  }
}
