import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Priority } from '#src/dossier/position.ts';
import { cleanLine, cleanText } from '#src/exchange/list/fold.ts';
import { readPriority } from '#src/exchange/list/priority-words.ts';
import type { DecimalMark } from '#src/exchange/list/quantities.ts';
import { fits, type Reading, trouble } from './problem.ts';
import { readAmount } from './read-amount.ts';
import { readOptions } from './read-options.ts';

/** Only what the words say; the rest of the position stays as it is. */
export type PositionWords = {
  readonly priority?: Priority;
  readonly wish?: Value;
  readonly limits?: Limits;
};

/** A letter with something after it: `M · 4 uur`, `M, ≤ 4`, `M: NL`. */
const letterFirst = /^([MSCW])(?:\s*[·:,;–-]\s*|\s+|\n)(.+)$/s;
const nothing = /^[\s\-–—]*$/;

/**
 * [V17] A cell of a client as people write it: a priority, a value, or both. Null in `patch` means that it says
 * nothing. A cell is taken wholly or not at all.
 */
export function readPosition(
  written: string,
  parameter: Parameter | null,
  mark: DecimalMark,
): Reading<PositionWords | null> {
  const text = cleanText(written);
  if (nothing.test(text)) return fits(null);
  const priority = text.startsWith('·') ? null : priorityIn(text);
  if (priority !== null) return fits({ priority });
  if (parameter?.kind === 'category' && parameter.categories.includes(text)) return fits({ wish: text });
  const [, letter, rest] = letterFirst.exec(text) ?? [];
  const values = readValues((rest ?? text.replace(/^·\s*/, '')).trim(), parameter, mark);
  if (!values.ok || letter === undefined) return values;
  return fits({ priority: letter as Priority, ...values.patch });
}

function priorityIn(text: string): Priority | null {
  if (text.length > 40) return null;
  const read = readPriority(text, 'moscow', 'S');
  return read.kind === 'read' ? read.priority : null;
}

/** One value, or the wish and what is acceptable with a dot between. */
function readValues(text: string, parameter: Parameter | null, mark: DecimalMark): Reading<PositionWords> {
  if (parameter === null) return trouble('noParameter');
  const parts = text.split(/\s+·\s+|\n/).map(cleanLine);
  if (parts.length > 2) return trouble('value');
  let patch: PositionWords = {};
  for (const part of parts) {
    const read = parameter.kind === 'number' ? readAmount(part, parameter, mark) : readOptions(part, parameter);
    if (!read.ok) return read;
    if (Object.keys(read.patch).some((key) => Object.hasOwn(patch, key))) return trouble('value');
    patch = { ...patch, ...read.patch };
  }
  return fits(patch);
}
