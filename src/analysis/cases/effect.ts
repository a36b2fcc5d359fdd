/** Against the client's own limits. `unknown` where the client said nothing to hold it against. */
export const effectKinds = ['within', 'edge', 'outside', 'unknown'] as const;
export type EffectKind = (typeof effectKinds)[number];

/** Why: a code with figures, put into two or three words by views. `by` is in the parameter's unit. */
export type EffectReason =
  | { readonly kind: 'as-asked' }
  | { readonly kind: 'fits' }
  /** Stricter than wished, and within the limits. */
  | { readonly kind: 'stricter' }
  | { readonly kind: 'at-limit' }
  | { readonly kind: 'too-high' | 'too-low'; readonly by: number }
  /** A category the client does not accept. */
  | { readonly kind: 'not-accepted'; readonly value: string }
  /** What the client pays more, in thousands of euros; null = a part of it, by a key nobody chose yet. */
  | { readonly kind: 'costs-more'; readonly amountK: number | null; readonly per: 'once' | 'year' }
  | { readonly kind: 'own-parameter' | 'own-variant' | 'local-only' }
  /** It asks for it and does not get it; it does not ask for it and gets it. */
  | { readonly kind: 'not-given' | 'unwanted' }
  /** In a lower or a higher class than asked. */
  | { readonly kind: 'lighter' | 'heavier' }
  | { readonly kind: 'not-said' };

export type Effect = {
  readonly kind: EffectKind;
  readonly reason: EffectReason;
  /** It follows from limits that are not released. */
  readonly isPrivate: boolean;
};

export const unknown: Effect = { kind: 'unknown', reason: { kind: 'not-said' }, isPrivate: false };

export function openly(kind: EffectKind, reason: EffectReason): Effect {
  return { kind, reason, isPrivate: false };
}
