/** What a column says about a requirement. */
export const fields = [
  'id',
  'code',
  'title',
  'description',
  'why',
  'acceptance',
  'source',
  'theme',
  'priority',
  'parties',
  'value',
  'unit',
  'note',
  'legal',
  'standard',
  'costOnce',
  'costYear',
] as const;
export type Field = (typeof fields)[number];

/** What a column of one client says: its priority, its value, both in one cell, or why. */
export const gifts = ['cell', 'priority', 'value', 'reason'] as const;
export type Gift = (typeof gifts)[number];

export type Meaning =
  | { readonly kind: 'skip' }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'client'; readonly name: string; readonly gives: Gift };

export const skip: Meaning = { kind: 'skip' };
