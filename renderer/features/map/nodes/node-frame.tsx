import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import { useMapContext } from '#renderer/features/map/map-context.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import css from './nodes.module.css';

type NodeFrameProps = {
  readonly node: MapNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
  readonly isQuiet?: boolean;
};

/**
 * A node as a pointer meets it: click selects, double click opens, hovering lets its lines speak. Keyboard and screen
 * readers meet the same node in the map's tree, so here it is out of the tab order.
 */
export function NodeFrame({ node, className, style, children, isQuiet = false }: NodeFrameProps) {
  const map = useMapContext();
  const isSelected = map.selected === node.id;
  return (
    <button
      type="button"
      tabIndex={-1}
      style={style}
      className={clsx(
        css.node,
        isQuiet && css.quiet,
        isSelected && css.selected,
        map.active === node.id && css.active,
        className,
      )}
      onClick={(event) => map.onSelect(node, event.altKey)}
      onDoubleClick={node.kind === 'theme' || node.kind === 'more' ? undefined : () => map.onOpen(node, false)}
      onPointerEnter={() => map.onHover(node.id)}
      onPointerLeave={() => map.onHover(null)}
    >
      {children}
    </button>
  );
}
