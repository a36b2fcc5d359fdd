import { ViewportPortal } from '@xyflow/react';
import css from '#renderer/features/map/map.module.css';
import { useDrag } from './drag-state.ts';

/** Where a dragged node would come to stand in its lane. */
export function DropLine() {
  const mark = useDrag(({ drag }) => drag?.mark ?? null);
  if (mark === null) return null;
  return (
    <ViewportPortal>
      <i
        className={css.dropLine}
        style={{ width: mark.width, transform: `translate(${mark.x}px, ${mark.y}px) translateY(-50%)` }}
      />
    </ViewportPortal>
  );
}
