import { migratedLine } from '#src/file-format/migrations/migrate.ts';
import { fieldsOf, isTornOff, soundLines, summedLine } from './summed-lines.ts';

/** A journal as found on the disk. */
export type JournalText = {
  /** Names the state of the file that the edits go on; null when the first line is not readable. */
  readonly base: string | null;
  readonly edits: readonly JournalEdit[];
  /** From the first line that is not sound; what a power cut leaves of a line never acknowledged is not kept. */
  readonly unread: Buffer | null;
};

export type JournalEdit = {
  readonly seq: number;
  /** The entry as JSON of the current version. */
  readonly line: string;
};

/** One line of an edit, see `summedLine`. */
export const journalLine = summedLine;

export function journalHead(base: string): Buffer {
  return journalLine(JSON.stringify({ format: 'regie-journal', version: 1, base }));
}

/** [S6] Reads up to the first line that is not sound, wherever the file was cut off. */
export function readJournal(bytes: Buffer): JournalText {
  const [head, ...lines] = soundLines(bytes);
  const base = head === undefined ? null : baseIn(head.json);
  const edits: JournalEdit[] = [];
  let end = base === null ? 0 : (head?.end ?? 0);
  for (const { json, end: lineEnd } of base === null ? [] : lines) {
    const seq = seqIn(json);
    const last = edits.at(-1);
    if (seq === null || (last !== undefined && seq !== last.seq + 1)) break;
    edits.push({ seq, line: migratedLine(json) });
    end = lineEnd;
  }
  const rest = bytes.subarray(end);
  return { base, edits, unread: isTornOff(rest) ? null : rest };
}

function baseIn(json: string): string | null {
  const { format, version, base } = fieldsOf(json);
  return format === 'regie-journal' && version === 1 && typeof base === 'string' ? base : null;
}

function seqIn(json: string): number | null {
  const { seq } = fieldsOf(json);
  return typeof seq === 'number' ? seq : null;
}
