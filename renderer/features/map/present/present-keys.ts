/** What a key does while presenting; null: nothing. */
export type PresentStep =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** In parts of what is seen. */
  | { readonly kind: 'scroll'; readonly by: number }
  | { readonly kind: 'first' | 'last' | 'stop' };

const keys: Readonly<Record<string, PresentStep>> = {
  ArrowRight: { kind: 'step', by: 1 },
  PageDown: { kind: 'step', by: 1 },
  ' ': { kind: 'step', by: 1 },
  ArrowLeft: { kind: 'step', by: -1 },
  PageUp: { kind: 'step', by: -1 },
  Backspace: { kind: 'step', by: -1 },
  ArrowDown: { kind: 'scroll', by: 0.5 },
  ArrowUp: { kind: 'scroll', by: -0.5 },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'stop' },
};

type Press = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** [P51] Arrows, space and the keys of a presenter's remote; a space with Shift goes back. */
export function presentKey({ key, shiftKey, ctrlKey, altKey, metaKey }: Press): PresentStep | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === ' ' && shiftKey) return { kind: 'step', by: -1 };
  return keys[key] ?? null;
}
