import { clsx } from 'clsx';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityBar } from '#renderer/ui/marks/priority-bar.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { find } from '#src/base/table.ts';
import type { NodeSize, MapNode } from '#src/views/map/lanes.ts';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { ClientLensLine } from './client-lens-line.tsx';
import { useLens } from '#renderer/features/map/shown-look.ts';
import { NodeFrame } from './node-frame.tsx';
import { LeastFigure } from './party-trust.tsx';
import css from './nodes.module.css';

type ClientMapNode = Extract<MapNode, { kind: 'client' }>;

/** A client: who it is, how it weighs its wishes, and what the lens asks about it. */
export function ClientNode({ node }: { readonly node: ClientMapNode }) {
  const text = useText();
  const client = useDossier((dossier) => find(dossier.clients, node.record));
  if (client === undefined) return null;
  if (node.size === 'tile')
    return <ClientTile node={node} hue={client.hue} letters={client.badge} name={client.name} />;
  const port = { '--c': hueColor(client.hue) } as React.CSSProperties;
  return (
    <NodeFrame node={node} className={clsx(css.client, css[node.size])} style={port}>
      <span className={css.head}>
        <ClientBadge hue={client.hue} letters={client.badge} size={node.size === 'card' ? 'lg' : 'md'} />
        <span className={css.names}>
          <b title={client.name}>{client.name}</b>
          {node.size !== 'row' && client.inhabitants !== null && (
            <small>{text.t('map:inhabitants', { number: text.number(client.inhabitants) })}</small>
          )}
          {node.size === 'row' && <ClientLensLine id={node.record} size="row" />}
        </span>
      </span>
      {node.size !== 'row' && <Weights id={node.record} size={node.size} />}
      <i className={css.port} />
    </NodeFrame>
  );
}

type TileProps = {
  readonly node: ClientMapNode;
  readonly hue: number;
  readonly letters: string;
  readonly name: string;
};

/** One of very many: the badge and how often it clashes, or how little it is trusted or trusts; its name in full where there is room, and always on hover. */
function ClientTile({ node, hue, letters, name }: TileProps) {
  const isTrust = useLens() === 'trust';
  return (
    <NodeFrame node={node} className={css.tile}>
      <ClientBadge hue={hue} letters={letters} size="xs" name={name} />
      {isTrust ? <LeastFigure id={node.record} /> : <ConflictFigure id={node.record} />}
    </NodeFrame>
  );
}

function ConflictFigure({ id }: { readonly id: string }) {
  const count = useAnalysis((analysis) => find(analysis.totals.clients, id)?.inConflict ?? 0);
  return (
    <>
      <StatusGlyph status="conflict" size={14} />
      {count}
    </>
  );
}

function Weights({ id, size }: { readonly id: string; readonly size: NodeSize }) {
  const text = useText();
  const totals = useAnalysis((analysis) => find(analysis.totals.clients, id));
  if (totals === undefined) return null;
  const { count } = totals;
  return (
    <>
      <PriorityBar counts={count} label={text.t('map:priorities', count)} />
      {size === 'card' && (
        <span className={css.counts}>
          {(['M', 'S', 'C'] as const).map((letter) => (
            <span key={letter}>
              <PriorityTile priority={letter} size="xs" />
              {count[letter]}
            </span>
          ))}
        </span>
      )}
      <ClientLensLine id={id} size={size} />
    </>
  );
}
