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

export function nodeIdOf(selection: Selection): string | null {
  return selection.kind === 'conflict' ? null : `${selection.kind}.${selection.id}`;
}
