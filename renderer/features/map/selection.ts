import type { Selection } from '#renderer/store/session.ts';
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

/** On the map a conflict is its first requirement. */
export function nodeIdOf(selection: Selection | null): string | null {
  if (selection === null) return null;
  if (selection.kind !== 'conflict') return `${selection.kind}.${selection.id}`;
  return `requirement.${requirementOf(selection)}`;
}

/** The requirement a selection is about; null for clients, themes and suppliers. */
export function requirementOf(selection: Selection | null): RequirementId | null {
  if (selection?.kind === 'requirement') return selection.id;
  if (selection?.kind !== 'conflict') return null;
  return (selection.id.slice(selection.id.indexOf(':') + 1).split('+')[0] ?? '') as RequirementId;
}
