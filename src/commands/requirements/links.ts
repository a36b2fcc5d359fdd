import { z } from 'zod';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { updated } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type RequirementId, requirementId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** `requires`: from needs to. `excludes`: neither goes with the other, whichever is named first. */
export const linkInput = z.strictObject({
  kind: z.enum(['requires', 'excludes']),
  from: requirementId,
  to: requirementId,
});
export type LinkInput = z.infer<typeof linkInput>;

/** As many as a record can hold of each kind. */
export const mostLinks = 200;

/** The change that puts other links on the one record that keeps this link [D10]. */
export function relinked(
  dossier: Dossier,
  { kind, from, to }: LinkInput,
  edit: (links: readonly RequirementId[], target: RequirementId) => readonly RequirementId[],
): Result<Change> {
  const [keeper, target] = kind === 'excludes' && to < from ? [to, from] : [from, to];
  const before = find(dossier.requirements, keeper);
  const unknown = before === undefined ? keeper : find(dossier.requirements, target) === undefined ? target : null;
  if (before === undefined || unknown !== null) return refuse('unknown-requirement', { id: unknown ?? keeper });
  const links = edit(before[kind], target);
  if (links.length > mostLinks) return refuse('too-many-links', { count: mostLinks });
  const after: Requirement = { ...before, [kind]: links };
  return ok(updated('requirements', [[before, after]]));
}

export function hasTooManyLinks({ requirements }: Change): boolean {
  const records = [...(requirements?.added ?? []), ...(requirements?.updated ?? []).map(([, after]) => after)];
  return records.some(({ requires, excludes }) => Math.max(requires.length, excludes.length) > mostLinks);
}
