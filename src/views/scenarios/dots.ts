import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import type { Difference } from '#src/analysis/scenarios/difference.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { type Both, requirementOfEither } from './names-of.ts';

export type Dot = {
  readonly id: RequirementId;
  readonly code: string;
  readonly title: string;
  readonly before: Sharing | null;
  readonly after: Sharing | null;
  readonly isOrphan: boolean;
  readonly isChanged: boolean;
};

const places: Readonly<Record<Sharing, number>> = {
  shared: 0,
  complementary: 1,
  unique: 2,
  indifferent: 3,
  conflicting: 4,
};

/** [Q8] Every requirement once, at the same place on both sides: as they are now, what clashes last. */
export function sharingDots(both: Both, { sharing }: Difference): readonly Dot[] {
  const themes = new Map(both.after.themes.toSorted(byOrder).map(({ id }, at) => [id, at]));
  const placed = sharing.flatMap((move) => {
    const requirement = requirementOfEither(both, move.id);
    if (requirement === undefined) return [];
    const first = places[move.before ?? move.after ?? 'indifferent'];
    return [{ move, requirement, first, theme: themes.get(requirement.theme) ?? 0 }];
  });
  placed.sort((a, b) => a.first - b.first || a.theme - b.theme || byOrder(a.requirement, b.requirement));
  return placed.map(({ move, requirement: { code, title } }) => ({
    ...move,
    code,
    title,
    isChanged: move.before !== move.after || move.isOrphan,
  }));
}

/** Requirements that a conflict is about, by code. */
export function codesOf(both: Both, ids: readonly string[]): string {
  return ids
    .map((id) => (find(both.after.requirements, id) ?? find(both.before.requirements, id))?.code ?? id)
    .join(' + ');
}
