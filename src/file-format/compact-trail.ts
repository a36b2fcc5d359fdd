import type { Change, Entry } from '#src/changes/change.ts';
import { squash } from '#src/changes/squash.ts';

/**
 * [F11] The trail with the entries of one day and one person, made before `before` (ISO 8601, UTC) and one after
 * the other, joined into one: its number, moment and name are those of the last, its label counts them.
 * Nothing is dropped; joining again changes nothing.
 */
export function compactTrail(entries: readonly Entry[], before: string): readonly Entry[] {
  const compacted: Entry[] = [];
  for (const entry of entries) {
    const last = compacted.at(-1);
    if (last !== undefined && entry.at < before && last.at < before && isSameDay(last, entry)) {
      compacted[compacted.length - 1] = joined(last, entry);
    } else compacted.push(entry);
  }
  return compacted;
}

/** The same on the lines of a file; reads them only as far as they are that old. */
export function compactLines(lines: readonly string[], before: string): readonly string[] {
  const old: Entry[] = [];
  for (const line of lines) {
    const entry = JSON.parse(line) as Entry;
    if (entry.at >= before) break;
    old.push(entry);
  }
  if (old.length < 2) return lines;
  return [...compactTrail(old, before).map((entry) => JSON.stringify(entry)), ...lines.slice(old.length)];
}

function isSameDay(a: Entry, b: Entry): boolean {
  return a.by === b.by && a.at.slice(0, 10) === b.at.slice(0, 10);
}

function joined(first: Entry, second: Entry): Entry {
  const { seq, at, by } = second;
  const count = editsIn(first) + editsIn(second);
  const change: Change = squash(first.change, second.change);
  return { seq, at, by, label: { command: 'joinedEdits', params: { count } }, change };
}

function editsIn({ label }: Entry): number {
  return label.command === 'joinedEdits' && typeof label.params?.['count'] === 'number' ? label.params['count'] : 1;
}
