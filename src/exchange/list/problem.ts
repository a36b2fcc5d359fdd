import type { Priority } from '#src/dossier/position.ts';

/** What a row can trouble a reader with: text key `imports.problems.<code>`, proposal `imports.proposals.<code>`. */
export const problemCodes = [
  'noTitle',
  'looseRow',
  'duplicateCode',
  'codeFromDate',
  'codeDiffers',
  'codeTaken',
  'titleDiffers',
  'textCut',
  'priorityDoubt',
  'priorityUnknown',
  'positionTwice',
  'partyMissing',
  'partyOpen',
  'partyUnknown',
  'partyCount',
  'partySsc',
  'valueUnread',
  'unitDiffers',
  'costUnread',
  'errorCell',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export type RowProblem = {
  readonly row: number;
  /** null = the row as a whole */
  readonly column: number | null;
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/** What the person chose for a row instead of the proposal. */
export type RowChoice = {
  readonly isSkipped?: boolean;
  /** For a code that occurs twice: a requirement of its own, or more about the same one. */
  readonly duplicate?: 'new' | 'same';
  readonly priority?: Priority | 'none';
};
export type RowChoices = Readonly<Record<number, RowChoice>>;
