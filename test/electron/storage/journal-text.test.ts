import { describe, expect, it } from 'vitest';
import { parseEntry } from '#src/changes/parse-change.ts';
import { aRequirement } from '#test/builders/records.ts';
import { journalHead, journalLine, readJournal } from '#electron/storage/journal-text.ts';
import { edit } from '#test/faults/world.ts';
import { randomFrom } from '#test/builders/random.ts';

const base = 'ab'.repeat(32);
const lines = Array.from({ length: 12 }, (_, index) => JSON.stringify(edit(index + 1)));
const whole = Buffer.concat([journalHead(base), ...lines.map(journalLine)]);
const head = journalHead(base).length;
const room = Buffer.alloc(500);

/** How many whole lines stand before this byte. */
function wholeLines(cut: number): number {
  let end = head;
  let count = 0;
  for (const line of lines) {
    end += journalLine(line).length;
    if (end > cut) return count;
    count += 1;
  }
  return count;
}

describe('readJournal', () => {
  it('[S6] gives back what was written, with and without room behind it', () => {
    for (const bytes of [whole, Buffer.concat([whole, room])]) {
      const { base: found, edits, unread } = readJournal(bytes);
      expect(found).toBe(base);
      expect(edits.map(({ line }) => line)).toEqual(lines);
      expect(edits.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
      expect(unread).toBeNull();
    }
  });

  it('[S6] passes over a line that was cut at any byte, and loses none before it', () => {
    for (let cut = head; cut <= whole.length; cut += 1) {
      for (const bytes of [whole.subarray(0, cut), Buffer.concat([whole.subarray(0, cut), room])]) {
        const { edits, unread } = readJournal(bytes);
        expect({ cut, edits: edits.length, unread }).toEqual({ cut, edits: wholeLines(cut), unread: null });
      }
    }
  });

  it('[S6] says so when its first line is cut or changed', () => {
    for (let cut = 0; cut < head; cut += 1) {
      expect(readJournal(whole.subarray(0, cut))).toMatchObject({ base: null, edits: [] });
    }
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(30) ^ 1, 30);
    const { base: found, edits, unread } = readJournal(changed);
    expect({ found, edits, isKept: unread?.equals(changed) }).toEqual({ found: null, edits: [], isKept: true });
  });

  it('[S6] keeps all from a changed line on, and never gives a wrong edit', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 600; round += 1) {
      const changed = Buffer.from(whole);
      const place = random.int(head, whole.length - 2);
      changed.writeUInt8(changed.readUInt8(place) ^ (1 << random.int(0, 7)), place);
      const { edits, unread } = readJournal(changed);
      expect({ place, edits: edits.length }).toEqual({ place, edits: wholeLines(place) });
      expect(edits.map(({ line }) => line)).toEqual(lines.slice(0, edits.length));
      expect(unread?.equals(changed.subarray(changed.length - (unread?.length ?? 0)))).toBe(true);
    }
  });

  it('[S6] stops where a number is missing or comes twice', () => {
    const journal = (...seqs: readonly number[]): Buffer =>
      Buffer.concat([journalHead(base), ...seqs.map((seq) => journalLine(lines[seq - 1] ?? ''))]);
    expect(readJournal(journal(1, 2, 4)).edits.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(readJournal(journal(1, 2, 2)).edits.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(readJournal(journal(1, 2, 4)).unread).not.toBeNull();
  });

  it('[S6] does not trust a line for its checksum', () => {
    const hostile = Buffer.concat([journalHead(base), journalLine('{"seq":'), journalLine('null')]);
    expect(readJournal(hostile)).toMatchObject({ base, edits: [] });
    expect(readJournal(journalLine('[1')).base).toBeNull();
  });
});

it('[F13] an entry of an earlier program is read as one of the current version', () => {
  const { origins: _, ...old } = aRequirement('R9');
  const entry = { seq: 1, at: '2026-01-01T09:00:00Z', by: '', label: { command: 'addRequirement' } };
  const journal = Buffer.concat([
    journalHead(base),
    journalLine(JSON.stringify({ ...entry, change: { requirements: { added: [old] } } })),
  ]);
  const change = { requirements: { added: [aRequirement('R9')] } };
  expect(readJournal(journal).edits.map(({ line }) => parseEntry(JSON.parse(line)))).toEqual([
    { ok: true, value: { ...entry, change } },
  ]);
});
