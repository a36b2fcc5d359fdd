import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import type { RowList } from '#renderer/features/matrix/grid/use-grid-lists.ts';
import { canFilm, Motion } from './motion.ts';
import type { Shown } from './scene-of.ts';

export type Moving = {
  readonly motion: Motion;
  /** The place of the film. */
  readonly attach: Motion['attach'];
  /** The rows are drawn, and no elements yet. */
  readonly isBare: boolean;
};

export function useMotion(): Moving {
  const [isBare, setBare] = useState(canFilm);
  const [motion] = useState(() => new Motion(() => setBare(false)));
  return { motion, attach: motion.attach, isBare };
}

/** Hands what was rendered to the film; the first picture is drawn, and elements follow when it has been seen. */
export function useShown({ motion, isBare }: Moving, room: number, shown: Shown, list: RowList): void {
  useLayoutEffect(() => {
    const items = list.getVirtualItems();
    motion.take(shown, isBare ? null : { from: items[0]?.start ?? 0, to: items.at(-1)?.end ?? 0 });
  });
  useLayoutEffect(() => {
    if (isBare && room > 0) motion.show();
  }, [motion, isBare, room]);
  useEffect(() => {
    if (!isBare || room === 0) return undefined;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => motion.render()));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [motion, isBare, room]);
}
