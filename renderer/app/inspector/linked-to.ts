import type { Table } from '#src/base/table.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

export type RequirementLink = {
  readonly kind: 'requires' | 'requiredBy' | 'excludes';
  readonly other: Requirement;
};

const order = ['requires', 'requiredBy', 'excludes'] as const;

/** Every link of one requirement seen from its own side; exclusions are stored on one of the two only. */
export function linkedTo(requirements: Table<Requirement>, of: Requirement): readonly RequirementLink[] {
  const links = requirements.flatMap((other): readonly RequirementLink[] => {
    const excludes = of.excludes.includes(other.id) || other.excludes.includes(of.id);
    return [
      ...(of.requires.includes(other.id) ? [{ kind: 'requires', other } as const] : []),
      ...(other.requires.includes(of.id) ? [{ kind: 'requiredBy', other } as const] : []),
      ...(excludes ? [{ kind: 'excludes', other } as const] : []),
    ];
  });
  return links.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
