import { useMemo } from 'react';
import { useMapState } from '#renderer/features/map/map-state.ts';
import { useDossier } from '#renderer/store/document.ts';
import { find } from '#src/base/table.ts';
import type { Relation } from '#src/views/map/node-relations.ts';

/** What speaks: the lines of the selection and of what the pointer rests on, or of the one relation one looks at. */
export function useSpoken(selected: string | null, hovered: string | null): ReadonlySet<string> {
  const relation = useMapState((state) => state.relation);
  const requirements = useDossier((dossier) => dossier.requirements);
  return useMemo(() => {
    const nodes = [selected, hovered].filter((id) => id !== null);
    if (relation === null) return new Set(nodes);
    const themeOf = (id: string): string => find(requirements, id)?.theme ?? '';
    return new Set([...streamsOf(relation, themeOf), ...nodes.filter((id) => id !== selected)]);
  }, [selected, hovered, relation, requirements]);
}

/** The line of a claim, or the one that bundles it while its theme is folded. */
function streamsOf(relation: Relation, themeOf: (requirement: string) => string): readonly string[] {
  if (relation.kind === 'share') return [`${relation.client}>theme.${relation.theme}`];
  if (relation.kind !== 'claim') return [];
  const { client, requirement } = relation;
  return [`${client}>requirement.${requirement}`, `${client}>theme.${themeOf(requirement)}`];
}
