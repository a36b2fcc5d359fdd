import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import type { Change } from '#src/changes/change.ts';
import { countFields } from '#src/changes/merge-into.ts';
import { tableNames } from '#src/changes/tables.ts';
import { recordSchemas } from '#src/dossier/record-schemas.ts';
import { merge as english } from '#src/text/en/merge.ts';
import { merge as dutch } from '#src/text/nl/merge.ts';
import { createText } from '#src/text/text.ts';
import { changeRows } from '#src/views/merge/change-rows.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { randomChanges } from '#test/builders/random-edits.ts';
import { randomFrom } from '#test/builders/random.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const nl = createText('nl');

it.each(tableNames)('[W51] every field of %s has a name people know', (table) => {
  const fields = Object.keys(recordSchemas[table].shape).filter((field) => field !== 'id');
  for (const words of [dutch, english]) {
    expect(Object.keys(words.field)).toEqual(expect.arrayContaining(fields));
    expect(Object.keys(words.table)).toContain(table);
  }
});

it('[W51] a change reads field by field, with the marks people know', () => {
  const [row] = smallDossier.positions;
  const [cell] = row?.cells.filter(({ client }) => client === 'DIJ') ?? [];
  const [requirement] = smallDossier.requirements;
  if (cell === undefined || requirement === undefined) throw new Error('The small dossier has both');
  const change: Change = {
    requirements: { updated: [[requirement, { ...requirement, costOnceK: 55, excludes: [] }]] },
    positions: {
      updated: [[cell, { ...cell, priority: 'M', limits: { kind: 'range', min: 40, max: 60 }, isReleased: false }]],
    },
  };
  const after = applyChange(smallDossier, change);
  const said = changeRows(nl, smallDossier, after, change).map(({ subject, field, before, after: now }) => [
    subject.code,
    subject.mark?.badge,
    field,
    before?.text,
    now?.text,
  ]);
  expect(said).toEqual([
    ['1.01', undefined, 'eenmalige kosten', '€ 40.000', '€ 55.000'],
    ['1.01', 'DI', 'grenzen', '45–60 uur per week (vrijgegeven)', '40–60 uur per week (alleen regisseur)'],
    ['1.01', 'DI', 'prioriteit', 'Should', 'Must'],
  ]);
});

it('[W51] whatever changes, every difference is told once, in words, and counted the same', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const random = randomFrom(seed);
    const before = randomDossier({ seed, requirements: 6, clients: 4, suppliers: 3 });
    const change = randomChanges(random, before, 4);
    const after = applyChange(before, change);
    for (const language of ['nl', 'en'] as const) {
      const rows = changeRows(createText(language), before, after, change);
      expect(rows.length).toBe(countFields(change));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { subject, field, before: was, after: now } of rows) {
        const said = [subject.title, field, was?.text ?? '–', now?.text ?? '–'];
        expect(said.filter((words) => words === '' || /undefined|\{\{|\[object/.test(words))).toEqual([]);
      }
    }
  }
});
