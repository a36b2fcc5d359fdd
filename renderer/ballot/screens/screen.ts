/** What fills the page between its head and its foot. */
export type Screen = {
  readonly main: HTMLElement;
  /** The one action, held at the bottom; none where there is nothing to do. */
  readonly foot?: HTMLElement;
};
