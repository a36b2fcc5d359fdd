import type { Dossier } from '#src/dossier/dossier.ts';
import type { Freedom } from '#src/dossier/freedom.ts';
import { noticeDay } from './notice.ts';

/** A day after which something about a contract can't be done any more. */
export type LastDay = { readonly kind: 'notice' | 'option'; readonly on: string; readonly freedom: Freedom };

/** [AG11] The days to give notice and to decide on a prolongation that are still ahead, the first one first. */
export function lastDays({ freedoms }: Pick<Dossier, 'freedoms'>, today: string): readonly LastDay[] {
  return freedoms
    .flatMap((freedom): LastDay[] => {
      const notice = noticeDay(freedom);
      const options = freedom.options.flatMap(({ decideBy }) =>
        decideBy === null ? [] : [{ kind: 'option', on: decideBy, freedom } as const],
      );
      return notice === null ? options : [{ kind: 'notice', on: notice, freedom }, ...options];
    })
    .filter(({ on }) => on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
