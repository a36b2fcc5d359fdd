/** How large everything is shown, in hundredths of its own size. */
export const textSizes = [100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** [W72] The next larger or smaller one; the same at either end. */
export function stepTextSize(size: TextSize, by: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + by] ?? size;
}
