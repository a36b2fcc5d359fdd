import { z } from 'zod';
import { optionSchema, type Outcome } from '#src/dossier/option.ts';

const { note, recipe, costOnceK, costYearK, payers, costOf, outcomes } = optionSchema.shape;

/** What an option can be given besides its name. */
export const optionFields = { note, recipe, costOnceK, costYearK, payers, costOf, outcomes };
export const optionPatch = z.strictObject(optionFields).partial();

export const emptyOption = {
  note: '',
  recipe: null,
  costOnceK: null,
  costYearK: null,
  payers: [],
  costOf: null,
  outcomes: [],
} as const;

/** Sorted by requirement, then client, as the record keeps them. */
export function sortedOutcomes(given: readonly Outcome[]): readonly Outcome[] {
  const key = ({ requirement, client }: Outcome): string => `${requirement} ${client}`;
  return given.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
