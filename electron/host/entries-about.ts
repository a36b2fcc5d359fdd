import { setImmediate as nextTurn } from 'node:timers/promises';
import { changeAbout, partsIn, partsOf, type RecordRef } from '#src/changes/about.ts';
import { isNothing } from '#src/changes/build.ts';
import type { Entry } from '#src/changes/change.ts';
import { parseEntry } from '#src/changes/parse-change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** As many as a person reads back; older ones are in the file. */
const MOST = 500;
/** The import of a whole dossier in one line would hold up everybody else; what came in by it is passed over. */
const LONGEST = 2_000_000;
/** Lines looked at before other work gets its turn. */
const AT_ONCE = 500;

/**
 * [H22] The latest entries of a trail that are about one record, each cut down to it, oldest first. A line that names the
 * record, or of a case an option or decision of it, nowhere is not parsed, and one that a dossier of today can't hold is passed over.
 */
export async function entriesAbout(
  trail: readonly string[],
  about: RecordRef,
  now: Pick<Dossier, 'options' | 'decisions'>,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  const parts = new Set<string>(partsOf(now, about));
  const isNamed = (line: string): boolean => {
    if (line.includes(`"${about.id}"`)) return true;
    for (const part of parts) if (line.includes(`"${part}"`)) return true;
    return false;
  };
  for (let at = trail.length - 1; at >= 0 && found.length < MOST; at -= 1) {
    if (at % AT_ONCE === 0) await nextTurn();
    const line = trail[at] ?? '';
    if (line.length > LONGEST || !isNamed(line)) continue;
    const entry = parseEntry(JSON.parse(line));
    if (!entry.ok) continue;
    for (const part of partsIn(entry.value.change, about)) parts.add(part);
    const change = changeAbout(entry.value.change, about, parts);
    if (!isNothing(change)) found.push({ ...entry.value, change });
  }
  return found.reverse();
}
