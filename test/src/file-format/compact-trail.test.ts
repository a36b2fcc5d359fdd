import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import type { Entry } from '#src/changes/change.ts';
import { reverse } from '#src/changes/reverse.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { compactLines, compactTrail } from '#src/file-format/compact-trail.ts';
import { randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomChange } from '#test/builders/random-edits.ts';

const before = '2026-01-01T00:00:00Z';

/** Six edits a day by two people in turn for a few days around the limit. */
function edited(seed: number): { readonly start: Dossier; readonly end: Dossier; readonly entries: readonly Entry[] } {
  const start = randomDossier({ seed, requirements: 6, clients: 3, suppliers: 2 });
  const random = randomFrom(seed);
  let dossier = start;
  const entries: Entry[] = [];
  for (let index = 0; index < 24; index += 1) {
    const change = randomChange(random, dossier);
    dossier = applyChange(dossier, change);
    const day = ['2025-11-30', '2025-12-31', '2026-01-01', '2026-01-02'][Math.floor(index / 6)] ?? '';
    const at = `${day}T1${index % 6}:00:00Z`;
    const by = index % 6 < 4 ? 'Ilse' : 'Rik';
    entries.push({ seq: index + 1, at, by, label: { command: 'anEdit' }, change });
  }
  return { start, end: dossier, entries };
}

it('[F11] joins the edits of a day and a person that lie before the limit', () => {
  const { entries } = edited(1);
  const compacted = compactTrail(entries, before);
  expect(
    compacted.slice(0, 4).map(({ seq, at, by, label }) => ({ seq, at, by, edits: label.params?.['count'] })),
  ).toEqual([
    { seq: 4, at: '2025-11-30T13:00:00Z', by: 'Ilse', edits: 4 },
    { seq: 6, at: '2025-11-30T15:00:00Z', by: 'Rik', edits: 2 },
    { seq: 10, at: '2025-12-31T13:00:00Z', by: 'Ilse', edits: 4 },
    { seq: 12, at: '2025-12-31T15:00:00Z', by: 'Rik', edits: 2 },
  ]);
  expect(compacted.slice(4)).toEqual(entries.slice(12));
});

it('[F11] still leads from the first state to the last, and back', () => {
  for (let seed = 0; seed < 10; seed += 1) {
    const { start, end, entries } = edited(seed);
    const compacted = compactTrail(entries, before);
    expect(compacted.reduce((dossier, { change }) => applyChange(dossier, change), start)).toEqual(end);
    const undone = compacted.reduceRight((dossier, { change }) => applyChange(dossier, reverse(change)), end);
    expect(undone).toEqual(start);
  }
});

it('[F11] changes nothing the second time, and the lines of a file alike', () => {
  const { entries } = edited(2);
  const compacted = compactTrail(entries, before);
  expect(compactTrail(compacted, before)).toEqual(compacted);
  const lines = entries.map((entry) => JSON.stringify(entry));
  expect(compactLines(lines, before).map((line) => JSON.parse(line) as unknown)).toEqual(
    JSON.parse(JSON.stringify(compacted)),
  );
  const recent = lines.slice(12);
  expect(compactLines(recent, before)).toBe(recent);
});
