import { describe, expect, it } from 'vitest';
import type { RegieFile } from '#src/file-format/regie-file.ts';
import type { JournalText } from '#electron/storage/journal-text.ts';
import { replay } from '#electron/storage/replay.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { edit, seqIn } from '#test/faults/world.ts';

const line = (seq: number): string => JSON.stringify(edit(seq));
const start: RegieFile = { dossier: smallDossier, seq: 0, trail: [] };

function journalOf(base: string, ...seqs: readonly number[]): JournalText {
  return { base, edits: seqs.map((seq) => ({ seq, line: line(seq) })), unread: null };
}

describe('replay', () => {
  it('[S6] does the edits of the journal on the state it began on', () => {
    const { file, edits, flaw } = replay(start, 'state', journalOf('state', 1, 2, 3));
    expect({ seq: file.seq, shown: seqIn(file.dossier), edits: edits.length, flaw }).toEqual({
      seq: 3,
      shown: 3,
      edits: 3,
      flaw: null,
    });
    expect(file.trail).toEqual([line(1), line(2), line(3)]);
  });

  it('[S6] does only what the file lacks when that was brought up to date meanwhile', () => {
    const later = replay(start, 'old', journalOf('old', 1, 2)).file;
    const { file, edits, flaw } = replay(later, 'new', journalOf('old', 1, 2, 3));
    expect({ seq: file.seq, shown: seqIn(file.dossier), edits: edits.map(({ seq }) => seq), flaw }).toEqual({
      seq: 3,
      shown: 3,
      edits: [3],
      flaw: null,
    });
  });

  it('[S6] does nothing of a journal that belongs to another state, and says so', () => {
    const { file, edits, flaw } = replay(start, 'other', journalOf('state', 1));
    expect({ file, edits, flaw }).toEqual({ file: start, edits: [], flaw: 'foreign' });
  });

  it('[S6] needs nothing of a journal whose edits the file holds', () => {
    const later = replay(start, 'old', journalOf('old', 1, 2, 3)).file;
    expect(replay(later, 'new', journalOf('old', 1, 2)).flaw).toBeNull();
    expect(replay(start, 'other', journalOf('state')).flaw).toBeNull();
  });

  it('[S6] stops at an edit that does not fit, breaks a rule or is none', () => {
    const broken = (text: string): JournalText => ({
      ...journalOf('state', 1),
      edits: [
        { seq: 1, line: line(1) },
        { seq: 2, line: text },
        { seq: 3, line: line(3) },
      ],
    });
    const [theme] = smallDossier.themes;
    const gone = { ...edit(2), change: { themes: { removed: [{ ...theme, title: 'Titel 1' }] } } };
    for (const text of [JSON.stringify({ ...edit(3), seq: 2 }), JSON.stringify(gone), '{}', 'null', '{"seq":2']) {
      const { file, edits, flaw } = replay(start, 'state', broken(text));
      expect({ text, shown: seqIn(file.dossier), edits: edits.length, flaw }).toEqual({
        text,
        shown: 1,
        edits: 1,
        flaw: 'damaged',
      });
    }
  });

  it('[S6] says when something after its edits could not be read', () => {
    const { edits, flaw } = replay(start, 'state', { ...journalOf('state', 1), unread: Buffer.from('x\n') });
    expect({ edits: edits.length, flaw }).toEqual({ edits: 1, flaw: 'damaged' });
  });
});
