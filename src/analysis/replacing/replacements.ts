import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

export const requirementTexts = ['title', 'why', 'description', 'acceptance', 'source', 'standard'] as const;
/** Of a requirement; `reason`: of its positions; `note`: with its offers. */
export const replaceFields = [...requirementTexts, 'reason', 'note'] as const;
export type ReplaceField = (typeof replaceFields)[number];

export type Replacing = {
  readonly find: string;
  /** Taken literally; empty removes what is found. */
  readonly replace: string;
  readonly fields: readonly ReplaceField[];
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** Only in these requirements; null = everywhere. */
  readonly ids: readonly RequirementId[] | null;
};

/** One text as it is and as it would be. */
export type Replacement = {
  readonly requirement: RequirementId;
  readonly field: ReplaceField;
  /** Whose reason or note; null for a text of the requirement itself. */
  readonly client: ClientId | null;
  readonly supplier: SupplierId | null;
  readonly before: string;
  readonly after: string;
  /** How often it was found there. */
  readonly count: number;
};

/** [K22] What replacing comes to, in the order of the requirements and fields. Linear in the texts looked at. */
export function replacements(dossier: Dossier, replacing: Replacing): readonly Replacement[] {
  const pattern = patternOf(replacing);
  if (pattern === null) return [];
  const records =
    replacing.ids?.map((id) => find(dossier.requirements, id)).filter((record) => record !== undefined) ??
    dossier.requirements;
  const fields = new Set(replacing.fields);
  return [...new Set(records)]
    .toSorted(byOrder)
    .flatMap((record) => inRequirement(dossier, record, fields, pattern, replacing.replace));
}

function inRequirement(
  dossier: Dossier,
  record: Requirement,
  fields: ReadonlySet<ReplaceField>,
  pattern: RegExp,
  replace: string,
): readonly Replacement[] {
  const found: Replacement[] = [];
  const look = (field: ReplaceField, before: string, client: ClientId | null, supplier: SupplierId | null): void => {
    let count = 0;
    const after = before.replace(pattern, () => {
      count += 1;
      return replace;
    });
    if (count > 0) found.push({ requirement: record.id, field, client, supplier, before, after, count });
  };
  for (const field of requirementTexts) if (fields.has(field)) look(field, record[field], null, null);
  if (fields.has('reason'))
    for (const { client, reason } of cellsOf(dossier.positions, record.id)) look('reason', reason, client, null);
  if (fields.has('note'))
    for (const { supplier, note } of cellsOf(dossier.offers, record.id)) look('note', note, null, supplier);
  return found;
}

/** null: there is nothing to look for. */
export function patternOf({
  find: text,
  matchCase,
  wholeWord,
}: Pick<Replacing, 'find' | 'matchCase' | 'wholeWord'>): RegExp | null {
  if (text === '') return null;
  const literal = text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const word = String.raw`[\p{L}\p{N}_]`;
  return new RegExp(wholeWord ? `(?<!${word})${literal}(?!${word})` : literal, matchCase ? 'gu' : 'giu');
}
