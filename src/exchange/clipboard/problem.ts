/** Why something could not be pasted, and what to do: text keys `clipboard:why.<code>` and `clipboard:todo.<code>`. */
export const pasteCodes = [
  'computed',
  'noRow',
  'noColumn',
  'noParameter',
  'notNumber',
  'date',
  'unit',
  'category',
  'value',
  'fit',
  'fitFirst',
  'cost',
  'long',
] as const;
export type PasteCode = (typeof pasteCodes)[number];

export type Trouble = {
  readonly code: PasteCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/** A cell that was not pasted. Row and column of what was pasted, from 0; the requirement and column where it was to go. */
export type PasteProblem = Trouble & {
  readonly row: number;
  readonly column: number;
  readonly requirement: string | null;
  /** Index among the columns from where pasting starts; null when there was none. */
  readonly at: number | null;
  readonly text: string;
};

export type Reading<T> = { readonly ok: true; readonly patch: T } | { readonly ok: false; readonly trouble: Trouble };

export function fits<T>(patch: T): Reading<T> {
  return { ok: true, patch };
}

export function trouble(code: PasteCode, params: Trouble['params'] = {}): Reading<never> {
  return { ok: false, trouble: { code, params } };
}
