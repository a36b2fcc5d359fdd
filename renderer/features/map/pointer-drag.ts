/** Pixels a press may wander and still be a click. */
const slack = 4;

type Start = Pick<PointerEvent, 'clientX' | 'clientY'>;

export type PointerDrag = {
  /** The pointer moved, further than a click may wander. */
  readonly move: (event: PointerEvent) => void;
  /** It was let go, after moving or as a click; `ended` was called before. */
  readonly drop: (event: PointerEvent, hasMoved: boolean) => void;
  /** It is over, however it ended: what was drawn for it goes. */
  readonly ended: () => void;
};

/**
 * Follows the pointer from a press until it is let go; Escape breaks it off once it moved. The window is listened to,
 * because a quick pointer has left what was pressed before it moved far enough.
 */
export function followPointer(start: Start, { move, drop, ended }: PointerDrag): void {
  const listening = new AbortController();
  const { signal } = listening;
  let hasMoved = false;
  const stop = (): void => {
    listening.abort();
    ended();
  };
  const follow = (event: PointerEvent): void => {
    hasMoved ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= slack;
    if (hasMoved) move(event);
  };
  const letGo = (event: PointerEvent): void => {
    stop();
    drop(event, hasMoved);
  };
  const breakOff = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !hasMoved) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  addEventListener('pointermove', follow, { signal });
  addEventListener('pointerup', letGo, { signal });
  addEventListener('pointercancel', stop, { signal });
  addEventListener('keydown', breakOff, { capture: true, signal });
}
