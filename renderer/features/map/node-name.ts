import { currentDossier } from '#renderer/store/document.ts';
import { find } from '#src/base/table.ts';

/** What a node is called in a few letters: a code, a name or a title. */
export function nameOfNode(node: string): string {
  const { clients, themes, requirements, suppliers } = currentDossier();
  const id = node.slice(node.indexOf('.') + 1);
  return (
    find(requirements, id)?.code ??
    find(clients, id)?.name ??
    find(suppliers, id)?.name ??
    find(themes, id)?.title ??
    ''
  );
}
