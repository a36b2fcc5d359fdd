import type { Entry, Label } from './change.ts';

/** The command under which a merge stands in the trail. */
export const mergeCommand = 'mergeCopy';

/** Which edit of the other copy was the last to come along: by its number and moment, which say the same everywhere. */
type Mark = { readonly seq: number; readonly at: string };

/** `count`: fields that became others here. `last`: the last edit in the trail of the copy that came in. */
export function mergeLabel(count: number, last: Pick<Entry, 'seq' | 'at'> | null): Label {
  const mark = last === null ? {} : { lastSeq: last.seq, lastAt: last.at };
  return { command: mergeCommand, params: { count, ...mark } };
}

export function isMerge({ label }: { readonly label: Label }): boolean {
  return label.command === mergeCommand;
}

/** The last edit of the copy that this entry brought in; null for another entry, or a copy without a trail. */
export function markOf({ label }: { readonly label: Label }): Mark | null {
  if (label.command !== mergeCommand) return null;
  const { lastSeq, lastAt } = label.params ?? {};
  return typeof lastSeq === 'number' && typeof lastAt === 'string' ? { seq: lastSeq, at: lastAt } : null;
}
