/** A key press as the shortcuts name it; `mod` is Ctrl, and Command on a Mac. */
export type Press = {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
};

/** How long the second key of `G K` may take. */
export const SEQUENCE_MS = 1_200;

/** The parts of `Mod+Shift+Z` or of each step of `G K`. */
export function stepsOf(shortcut: string): readonly string[] {
  return shortcut.split(' ');
}

/** Shift is part of the name for named keys and letters; `?` already says that Shift was held. */
export function nameOf(press: Press): string {
  if (press.key === ' ')
    return [press.mod && 'Mod', press.alt && 'Alt', press.shift && 'Shift', 'Space'].filter(Boolean).join('+');
  const isSign = press.key.length === 1 && press.key.toLowerCase() === press.key.toUpperCase();
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  const modifiers = [press.mod && 'Mod', press.alt && 'Alt', press.shift && !isSign && 'Shift'].filter(Boolean);
  return [...modifiers, key].join('+');
}

/** A single letter, figure, sign or the space bar: works only outside text fields and can be switched off (WCAG 2.1.4). */
export function isSingleKey(shortcut: string): boolean {
  return stepsOf(shortcut).every((step) => step.length === 1 || step === 'Space');
}

/** What is bound to the press, given the step pressed just before it, and whether a sequence begins. */
export function match<B extends { readonly shortcuts?: readonly string[] }>(
  bindings: readonly B[],
  previous: string | null,
  name: string,
): { readonly hit: B | null; readonly begins: boolean } {
  const wanted = previous === null ? name : `${previous} ${name}`;
  const hit = bindings.findLast((binding) => binding.shortcuts?.includes(wanted)) ?? null;
  const begins = bindings.some((binding) => binding.shortcuts?.some((each) => each.startsWith(`${wanted} `)));
  return { hit, begins };
}
