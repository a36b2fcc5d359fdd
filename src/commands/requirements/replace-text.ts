import { z } from 'zod';
import { type Replacement, replaceFields, replacements } from '#src/analysis/replacing/replacements.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { cellAt } from '#src/base/grid.ts';
import { combine, edited } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { positionAt } from '#src/commands/positions/put-position.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isEmptyPosition } from '#src/dossier/empty-position.ts';
import { line, text } from '#src/dossier/fields.ts';
import { type Offer, offerSchema, supplierOf } from '#src/dossier/offer.ts';
import { type Position, positionSchema } from '#src/dossier/position.ts';
import { type Requirement, requirementSchema } from '#src/dossier/requirement.ts';
import { manyRequirements } from './many-requirements.ts';

/** Other words in all these texts at once. Who said something, and when, stays: the meaning is theirs. */
export const replaceText = command({
  name: 'replaceText',
  input: z.strictObject({
    find: line.min(1),
    replace: text,
    fields: z.array(z.enum(replaceFields)).min(1).max(replaceFields.length),
    matchCase: z.boolean(),
    wholeWord: z.boolean(),
    /** null = in all requirements. */
    ids: manyRequirements.nullable(),
  }),
  run: (dossier, replacing) => {
    const found = replacements(dossier, replacing);
    const wrong = found.find(({ field, after }) => !isFit(field, after));
    if (wrong !== undefined) {
      const isEmpty = wrong.after === '';
      return refuse(isEmpty ? 'title-empty' : 'text-too-long', { code: codeOf(dossier, wrong.requirement) });
    }
    return replaced(dossier, found);
  },
  label: (before, replacing) => ({
    count: replacements(before, replacing).reduce((sum, { count }) => sum + count, 0),
    find: replacing.find,
    replace: replacing.replace,
  }),
});

function isFit(field: Replacement['field'], after: string): boolean {
  if (field === 'reason') return positionSchema.shape.reason.safeParse(after).success;
  return (field === 'note' ? offerSchema.shape.note : requirementSchema.shape[field]).safeParse(after).success;
}

function replaced(dossier: Dossier, found: readonly Replacement[]): Result<Change> {
  const requirements = new Map<string, [Requirement, Requirement]>();
  const positions: [Position, Position | null][] = [];
  const offers: [Offer, Offer][] = [];
  for (const { requirement, field, client, supplier, after } of found) {
    const position = client === null ? undefined : positionAt(dossier, requirement, client);
    const offer = supplier === null ? undefined : cellAt(dossier.offers, requirement, supplier, supplierOf);
    const [before, so] = requirements.get(requirement) ?? [];
    const record = before ?? find(dossier.requirements, requirement);
    if (position !== undefined) {
      const next = { ...position, reason: after };
      positions.push([position, isEmptyPosition(next) ? null : next]);
    } else if (offer !== undefined) offers.push([offer, { ...offer, note: after }]);
    else if (record !== undefined) requirements.set(requirement, [record, { ...(so ?? record), [field]: after }]);
  }
  return ok(
    combine(
      edited('requirements', [...requirements.values()]),
      edited('positions', positions),
      edited('offers', offers),
    ),
  );
}
