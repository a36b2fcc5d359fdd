import { migratedLine } from '#src/file-format/migrations/migrate.ts';
import { crc32 } from './crc32.ts';

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

const sumLength = 8;

/** One line: the CRC-32 of the JSON in eight hex digits, a space, the JSON. */
export function journalLine(json: string): Buffer {
  const line = Buffer.from(`00000000 ${json}\n`);
  line.write(sumOf(line.subarray(sumLength + 1, -1)), 'latin1');
  return line;
}

function sumOf(json: Uint8Array): string {
  return crc32(json).toString(16).padStart(sumLength, '0');
}

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

/** A line that was never finished, or space set aside: acknowledged lines end, and hold more than zeroes. */
function isTornOff(rest: Buffer): boolean {
  return !rest.includes(0x0a) || rest.every((byte) => byte === 0);
}

function* soundLines(bytes: Buffer): Generator<{ readonly json: string; readonly end: number }> {
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    const json = bytes.subarray(start + sumLength + 1, end);
    if (bytes.toString('latin1', start, start + sumLength + 1) !== `${sumOf(json)} `) return;
    start = end + 1;
    yield { json: json.toString(), end: start };
  }
}

function baseIn(json: string): string | null {
  const { format, version, base } = fieldsOf(json);
  return format === 'regie-journal' && version === 1 && typeof base === 'string' ? base : null;
}

function seqIn(json: string): number | null {
  const { seq } = fieldsOf(json);
  return typeof seq === 'number' ? seq : null;
}

/** A checksum is no proof of good will. */
function fieldsOf(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
