const HUES = 12;

/**
 * The colour of a client as a CSS value. `hue` counts from 1; from the thirteenth client on the hues repeat and the
 * letters of the badge keep clients apart.
 */
export function hueColor(hue: number): string {
  return `var(--c${((((Math.trunc(hue) - 1) % HUES) + HUES) % HUES) + 1})`;
}
