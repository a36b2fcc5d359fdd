import { currentDossier } from '#renderer/store/document.ts';
import type { Selection } from '#renderer/store/session.ts';
import { find } from '#src/base/table.ts';
import type { ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import type { MapNode } from '#src/views/map/lanes.ts';

/** The selection a node stands for; beds, titles and "nog 23" stand for none. */
export function selectionOf(node: MapNode): Selection | null {
  switch (node.kind) {
    case 'client':
    case 'ssc':
      return { kind: 'client', id: node.record as ClientId };
    case 'theme':
      return { kind: 'theme', id: node.record as ThemeId };
    case 'requirement':
      return { kind: 'requirement', id: node.record as RequirementId };
    case 'supplier':
      return { kind: 'supplier', id: node.record as SupplierId };
    default:
      return null;
  }
}

/** On the map a conflict, and a case too, is its first requirement. */
export function nodeIdOf(selection: Selection | null): string | null {
  if (selection === null) return null;
  if (selection.kind !== 'conflict' && selection.kind !== 'case') return `${selection.kind}.${selection.id}`;
  const requirement = requirementOf(selection);
  return requirement === null ? null : `requirement.${requirement}`;
}

/** The requirement a selection is about; null for clients, themes and suppliers. */
export function requirementOf(selection: Selection | null): RequirementId | null {
  if (selection?.kind === 'requirement') return selection.id;
  if (selection?.kind === 'case')
    return (find(currentDossier().cases, selection.id)?.requirements[0] ?? null) as RequirementId | null;
  if (selection?.kind !== 'conflict') return null;
  return (selection.id.slice(selection.id.indexOf(':') + 1).split('+')[0] ?? '') as RequirementId;
}

/** The theme a selection is about, or lies in. */
export function themeOf(selection: Selection | null): ThemeId | null {
  if (selection?.kind === 'theme') return selection.id;
  const requirement = requirementOf(selection);
  return requirement === null ? null : (find(currentDossier().requirements, requirement)?.theme ?? null);
}

/** The node that shows a selection: where its own is not on the map, that of its theme. */
export function shownNodeOf(selection: Selection | null, nodes: readonly MapNode[]): string | null {
  const own = nodeIdOf(selection);
  if (own === null || nodes.some(({ id }) => id === own)) return own;
  const theme = themeOf(selection);
  return theme === null ? own : `theme.${theme}`;
}
