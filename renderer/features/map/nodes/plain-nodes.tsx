import { useLens } from '#renderer/features/map/shown-look.ts';
import { clsx } from 'clsx';
import { useDossier } from '#renderer/store/document.ts';
import { useLaneCount } from '#renderer/features/map/lane-count.ts';
import { usePart, useShownRollup } from '#renderer/features/map/map-part.ts';
import { useText } from '#renderer/store/settings.ts';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { hiddenConflicts } from '#src/views/map/hidden-conflicts.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { NodeFrame } from './node-frame.tsx';
import { LeastTrust } from './party-trust.tsx';
import css from './nodes.module.css';
import { ballsUpTo } from './supplier-fits.tsx';

/** The shared service centre heads the clients' bank: it serves them and wants nothing of its own. */
export function SscNode({ node }: { readonly node: Extract<MapNode, { kind: 'ssc' }> }) {
  const text = useText();
  const isTrust = useLens() === 'trust';
  const ssc = useDossier((dossier) => find(dossier.clients, node.record));
  const clients = useDossier((dossier) => dossier.clients);
  const members = clients.filter((client) => client.kind !== 'ssc').sort(byOrder);
  const inhabitants = members.reduce((sum, client) => sum + (client.inhabitants ?? 0), 0);
  if (ssc === undefined) return null;
  return (
    <NodeFrame node={node} isQuiet className={css.ssc}>
      <GroupBadge hues={members.map((client) => client.hue)} size={24} />
      <span className={clsx(css.names, !isTrust && canWrap(ssc.name) && css.wrapped)}>
        <b title={ssc.name}>{ssc.name}</b>
        {isTrust && <LeastTrust id={node.record} />}
        {!isTrust && inhabitants > 0 && (
          <small>{text.t('map:inhabitantsLong', { number: text.number(inhabitants) })}</small>
        )}
      </span>
    </NodeFrame>
  );
}

/** Two lines help where words fit on one; a longer word ends in an ellipsis. */
function canWrap(name: string): boolean {
  return name.split(' ').every((word) => word.length <= 15);
}

export function TitleNode({ node }: { readonly node: Extract<MapNode, { kind: 'title' }> }) {
  const text = useText();
  const lens = useLens();
  const suppliers = usePart((part) => part.suppliers);
  const count = useLaneCount(node.lane);
  return (
    <div className={css.title}>
      <b>{text.t(`map:lanes.${node.lane}`)}</b>
      <span>{count}</span>
      {node.lane === 'requirements' && lens === 'coverage' && suppliers.length <= ballsUpTo && (
        <span className={css.fitLetters}>
          {suppliers.toSorted(byOrder).map((supplier) => (
            <abbr key={supplier.id} title={supplier.name}>
              {supplier.badge}
            </abbr>
          ))}
        </span>
      )}
    </div>
  );
}

export function MoreNode({ node }: { readonly node: Extract<MapNode, { kind: 'more' }> }) {
  const text = useText();
  const rollup = useShownRollup(node.theme);
  const conflicts = rollup === undefined ? 0 : hiddenConflicts(rollup, node.hidden);
  return (
    <NodeFrame node={node} isQuiet className={css.more}>
      <span>{text.t('map:more', { count: node.hidden })}</span>
      {conflicts > 0 && (
        <CountMark
          glyph={<StatusGlyph status="conflict" size={14} />}
          count={conflicts}
          hot
          label={text.t('map:counts.conflicts', { number: text.number(conflicts) })}
        />
      )}
    </NodeFrame>
  );
}
