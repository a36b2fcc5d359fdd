/** The token colours a canvas needs, read once per theme because a canvas can't see CSS variables. */
export type Palette = {
  readonly canvas: string;
  readonly surface: string;
  readonly surface2: string;
  readonly line1: string;
  readonly line2: string;
  readonly line3: string;
  readonly sunken: string;
  readonly hover: string;
  readonly selected: string;
  readonly ink: string;
  readonly ink2: string;
  readonly onInk: string;
  readonly ink3: string;
  readonly ink4: string;
  readonly conflict: string;
  readonly conflictSoft: string;
  readonly conflictLine: string;
  readonly onConflict: string;
  readonly onClient: string;
  readonly font: string;
  /** No line is fainter than this. */
  readonly faintest: number;
  /** Index 0 is client hue 1. */
  readonly hues: readonly string[];
};

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const isForced = window.matchMedia?.('(forced-colors: active)').matches === true;
  const own = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const token = isForced ? (name: string): string => systemColour(element, own(name)) : own;
  return {
    canvas: token('canvas'),
    surface: token('surface'),
    surface2: token('surface-2'),
    line1: token('line-1'),
    line2: token('line-2'),
    line3: token('line-3'),
    sunken: token('sunken'),
    hover: token('hover'),
    selected: token('selected'),
    ink: token('ink'),
    ink2: token('ink-2'),
    onInk: token('on-ink'),
    ink3: token('ink-3'),
    ink4: token('ink-4'),
    conflict: token('conflict'),
    conflictSoft: token('conflict-soft'),
    conflictLine: token('conflict-line'),
    onConflict: token('on-conflict'),
    onClient: token('on-client'),
    font: own('font'),
    faintest: isForced ? 0.35 : 0,
    hues: Array.from({ length: 12 }, (_, index) => token(`c${index + 1}`)),
  };
}

/** A canvas takes the names of system colours for those of a light page, so they are asked of an element on this one. */
function systemColour(element: Element, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  probe.style.setProperty('forced-color-adjust', 'none');
  (element.parentElement ?? document.body).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
