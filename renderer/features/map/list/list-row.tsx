import { clsx } from 'clsx';
import { memo, type ReactNode } from 'react';
import { useLaneCount } from '#renderer/features/map/lane-count.ts';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { useMapState } from '#renderer/features/map/map-state.ts';
import { clickNode, openMenuOn, openNode } from '#renderer/features/map/node-actions.ts';
import { NODE_ID } from '#renderer/features/map/node-place.ts';
import { adding } from '#renderer/features/map/nodes/empty-node.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { assertNever } from '#src/base/assert-never.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Lane } from '#src/views/map/lanes.ts';
import type { ListRow } from '#src/views/map/list-rows.ts';
import { Cell, columns } from './cell.tsx';
import css from './list.module.css';
import { ClientCells, SscCells, SupplierCells } from './party-cells.tsx';
import { RequirementCells } from './requirement-cells.tsx';
import { ThemeCells } from './theme-cells.tsx';

type RowProps = {
  readonly row: ListRow;
  readonly index: number;
  readonly top: number;
  readonly prefix: string;
  /** The keyboard stands here. */
  readonly isCurrent: boolean;
  readonly measure: (element: Element | null) => void;
  readonly onPress: (id: string) => void;
};

/** A row as a pointer and a screen reader meet it; keys are the list's. */
export const ListRowView = memo(function ListRowView(props: RowProps) {
  const { row, index, top, prefix, isCurrent, measure, onPress } = props;
  const node = row.kind === 'node' ? row.node : null;
  const isPicked = useMapState(
    ({ picked }) => node?.kind === 'requirement' && picked.has(node.record as RequirementId),
  );
  return (
    <div
      ref={measure}
      id={`${prefix}${row.id}`}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-selected={isCurrent || isPicked}
      {...(node?.kind === 'theme' && { 'aria-expanded': node.isOpen })}
      className={clsx(css.row, css[row.kind === 'lane' ? 'lane' : row.node.kind], isCurrent && css.current, {
        [css.picked ?? '']: isPicked,
      })}
      style={{ transform: `translateY(${top}px)` }}
      onClick={({ altKey, ctrlKey, metaKey, shiftKey }) => {
        onPress(row.id);
        if (node !== null) clickNode(currentNodes(), node, { alt: altKey, mod: ctrlKey || metaKey, shift: shiftKey });
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        if (node !== null) openMenuOn(node, { x: event.clientX, y: event.clientY });
      }}
      {...(node !== null && { [NODE_ID]: node.id })}
      onDoubleClick={() => node !== null && node.kind !== 'theme' && node.kind !== 'more' && openNode(node, false)}
    >
      {row.kind === 'lane' ? <LaneCells lane={row.lane} /> : <NodeCells node={row.node} />}
    </div>
  );
});

function NodeCells({ node }: { readonly node: Extract<ListRow, { kind: 'node' }>['node'] }): ReactNode {
  switch (node.kind) {
    case 'ssc':
      return <SscCells id={node.record} />;
    case 'client':
      return <ClientCells id={node.record} />;
    case 'theme':
      return <ThemeCells node={node} />;
    case 'requirement':
      return <RequirementCells id={node.record as RequirementId} />;
    case 'supplier':
      return <SupplierCells id={node.record} />;
    case 'more':
      return <MoreCells hidden={node.hidden} />;
    case 'empty':
      return <EmptyCells lane={node.lane} />;
    default:
      return assertNever(node);
  }
}

function LaneCells({ lane }: { readonly lane: Lane }) {
  const { t } = useText();
  const count = useLaneCount(lane);
  return (
    <span role="rowheader" aria-colspan={columns.length} className={css.laneTitle}>
      <b>{t(`map:lanes.${lane}`)}</b> <span>{count}</span>
    </span>
  );
}

function MoreCells({ hidden }: { readonly hidden: number }) {
  const { t } = useText();
  return (
    <Cell column="what" className={css.more}>
      {t('map:more', { count: hidden })}
    </Cell>
  );
}

/** A lane that holds nothing yet: what belongs here, and how. */
function EmptyCells({ lane }: { readonly lane: Lane }) {
  const { t } = useText();
  return (
    <span role="gridcell" aria-colspan={columns.length} className={css.invitation}>
      <span>{t(`map:empty.${lane}`)}</span>
      <Button size="sm" onPress={() => runAction(adding[lane].action)}>
        {t(adding[lane].label)}
      </Button>
    </span>
  );
}
