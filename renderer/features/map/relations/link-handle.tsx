import { ViewportPortal, useReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { Spline } from 'lucide-react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import css from '#renderer/features/map/editing/editing.module.css';
import { setEditState, useEditState } from '#renderer/features/map/editing/edit-state.ts';
import { followPointer } from '#renderer/features/map/pointer-drag.ts';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { nodeIdOf } from '#renderer/features/map/selection.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Point } from '#src/views/map/drop.ts';
import type { Box, MapNode } from '#src/views/map/lanes.ts';
import { choicesBetween } from '#src/views/map/node-relations.ts';
import { askBetween } from './link-records.ts';

type LinkHandleProps = { readonly nodes: readonly MapNode[] };

/** [P45] On the edge of the selected node: drag to what it has to do with, or press to look that up. */
export function LinkHandle({ nodes }: LinkHandleProps) {
  const { t } = useText();
  const flow = useReactFlow();
  const selected = useSession(({ selection }) => nodeIdOf(selection));
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const isNaming = useEditState(({ naming }) => naming !== null);
  const node = nodes.find(({ id }) => id === selected);
  if (node === undefined || isReadOnly || isNaming || !canConnect(node)) return null;
  const { x, y } = portOf(node.box);
  return (
    <ViewportPortal>
      <button
        type="button"
        tabIndex={-1}
        className={`${css.handle} nodrag nopan`}
        style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}
        title={t('mapEdit:connect.handle')}
        aria-label={t('mapEdit:connect.handle')}
        onPointerDown={(event) => drawFrom(node, flow, event)}
      >
        <Icon icon={Spline} size={14} />
      </button>
    </ViewportPortal>
  );
}

function canConnect({ kind }: MapNode): boolean {
  return kind === 'requirement' || kind === 'client' || kind === 'supplier';
}

/** At the foot of the card, clear of the lines that arrive left and leave right. */
function portOf({ x, y, width, height }: Box): Point {
  return { x: x + width - 20, y: y + height };
}

/** The line that is being drawn, and what it would reach. */
export function DrawnLine({ nodes }: LinkHandleProps) {
  const linking = useEditState((state) => state.linking);
  const start = nodes.find(({ id }) => id === linking?.from)?.box;
  if (linking === null || start === undefined) return null;
  const { x, y } = portOf(start);
  const target = nodes.find(({ id }) => id === linking.over)?.box;
  return (
    <ViewportPortal>
      <svg className={css.links} width="1" height="1" aria-hidden="true" style={{ zIndex: 5 }}>
        <path className={css.casing} d={`M${x} ${y}L${linking.to.x} ${linking.to.y}`} />
        <path d={`M${x} ${y}L${linking.to.x} ${linking.to.y}`} />
        <circle cx={linking.to.x} cy={linking.to.y} r="4" />
      </svg>
      {target && (
        <i
          className={css.target}
          style={{
            width: target.width + 6,
            height: target.height + 6,
            transform: `translate(${target.x - 3}px, ${target.y - 3}px)`,
          }}
        />
      )}
    </ViewportPortal>
  );
}

function drawFrom(node: MapNode, flow: ReactFlowInstance, start: ReactPointerEvent): void {
  if (start.button !== 0) return;
  start.preventDefault();
  start.stopPropagation();
  let over: string | null = null;
  followPointer(start, {
    move: ({ clientX, clientY }) => {
      const to = flow.screenToFlowPosition({ x: clientX, y: clientY });
      over = nodeAt(node.id, to);
      setEditState({ linking: { from: node.id, to, over } });
    },
    drop: ({ clientX, clientY }, hasMoved) => {
      if (!hasMoved) setEditState({ connecting: node.id });
      else if (over !== null) askBetween(node.id, over, { x: clientX, y: clientY });
    },
    ended: () => setEditState({ linking: null }),
  });
}

/** The node under a point that can be connected with; the last one drawn lies on top. */
function nodeAt(from: string, { x, y }: Point): string | null {
  const hit = currentNodes().findLast(
    ({ id, box }) =>
      choicesBetween(from, id).length > 0 &&
      x >= box.x &&
      x <= box.x + box.width &&
      y >= box.y &&
      y <= box.y + box.height,
  );
  return hit?.id ?? null;
}
