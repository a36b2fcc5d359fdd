import { Ban, CornerDownRight, CornerLeftUp } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { statusOf } from '#renderer/features/map/nodes/status-of.ts';
import { useAnalysis } from '#renderer/store/document.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { clientOf } from '#src/dossier/position.ts';
import { otherEnd, type Relation } from '#src/views/map/node-relations.ts';
import css from './relations.module.css';
import { standsAs } from '#src/views/words/stands-as.ts';

/** The mark of the other end, and of what is between. The words say the same. */
export function RelationMark({ relation, node }: { readonly relation: Relation; readonly node: string }) {
  return (
    <span className={css.mark} aria-hidden="true">
      <End node={otherEnd(relation, node)} />
      <Between relation={relation} node={node} />
    </span>
  );
}

function End({ node }: { readonly node: string }) {
  const id = node.slice(node.indexOf('.') + 1);
  const client = useDossier(({ clients }) => find(clients, id));
  const supplier = useDossier(({ suppliers }) => find(suppliers, id));
  const stands = useAnalysis(({ requirements }) => standsAs(find(requirements, id)));
  if (client !== undefined) return <ClientBadge hue={client.hue} letters={client.badge} size="xs" />;
  if (supplier !== undefined) return <SupplierHexagon letters={supplier.badge} />;
  return <StatusGlyph status={statusOf(stands)} size={16} />;
}

function Between({ relation, node }: { readonly relation: Relation; readonly node: string }) {
  const priority = useDossier(({ positions }) =>
    relation.kind === 'claim'
      ? (cellAt(positions, relation.requirement, relation.client, clientOf)?.priority ?? null)
      : null,
  );
  if (relation.kind === 'claim') return <PriorityTile priority={priority} size="xs" />;
  if (relation.kind === 'excludes') return <Icon icon={Ban} size={14} />;
  if (relation.kind !== 'requires') return null;
  return <Icon icon={`requirement.${relation.from}` === node ? CornerDownRight : CornerLeftUp} size={14} />;
}
