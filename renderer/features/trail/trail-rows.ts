import type { EntryHead } from '#src/changes/trail.ts';

/** What stands under each other in the list: a day, then what was done on it. */
export type TrailRow =
  | { readonly kind: 'day'; readonly at: string }
  | { readonly kind: 'entry'; readonly head: EntryHead };

/** Days as the clock of this computer has them. */
export function trailRows(heads: readonly EntryHead[]): readonly TrailRow[] {
  let day = '';
  return heads.flatMap((head): readonly TrailRow[] => {
    const own = new Date(head.at).toDateString();
    if (own === day) return [{ kind: 'entry', head }];
    day = own;
    return [
      { kind: 'day', at: head.at },
      { kind: 'entry', head },
    ];
  });
}

/** The days a period of so many days up to now began; null = no bound. */
export function startOf(days: number | null, now: string): string | null {
  if (days === null) return null;
  const start = new Date(now);
  start.setHours(0, 0, 0, 0);
  start.setDate(start.getDate() - (days - 1));
  return start.toISOString();
}
