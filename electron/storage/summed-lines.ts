import { crc32 } from './crc32.ts';

const sumLength = 8;

/** One line: the CRC-32 of the JSON in eight hex digits, a space, the JSON. */
export function summedLine(json: string): Buffer {
  const line = Buffer.from(`00000000 ${json}\n`);
  line.write(sumOf(line.subarray(sumLength + 1, -1)), 'latin1');
  return line;
}

function sumOf(json: Uint8Array): string {
  return crc32(json).toString(16).padStart(sumLength, '0');
}

export type SoundLine = { readonly json: string; readonly end: number };

/** The lines up to the first that is not sound, each with the place where it ends. */
export function* soundLines(bytes: Buffer): Generator<SoundLine> {
  for (const line of allLines(bytes)) {
    if (line === null) return;
    yield line;
  }
}

/** All lines that end; null for one that is not sound. */
export function* allLines(bytes: Buffer): Generator<SoundLine | null> {
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    const json = bytes.subarray(start + sumLength + 1, end);
    const isSound = bytes.toString('latin1', start, start + sumLength + 1) === `${sumOf(json)} `;
    start = end + 1;
    yield isSound ? { json: json.toString(), end: start } : null;
  }
}

/** A line that was never finished, or space set aside: acknowledged lines end, and hold more than zeroes. */
export function isTornOff(rest: Buffer): boolean {
  return !rest.includes(0x0a) || rest.every((byte) => byte === 0);
}

/** A checksum is no proof of good will: what is no object has no fields. */
export function fieldsOf(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
