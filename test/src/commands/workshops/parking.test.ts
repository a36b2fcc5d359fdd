import { expect, it } from 'vitest';
import { find, tableOf } from '#src/base/table.ts';
import { applyChange } from '#src/changes/apply.ts';
import { reverse } from '#src/changes/reverse.ts';
import { addParked } from '#src/commands/workshops/parking.ts';
import type { ParkedId, TopicId, WorkshopId } from '#src/dossier/ids.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aTopic, aWorkshop } from '#test/builders/workshop-records.ts';

it('[WR62] parks an item and puts it on the list in one change', () => {
  const dossier = {
    ...sampleDossier(),
    workshops: tableOf([aWorkshop('W')]),
    topics: tableOf([aTopic('T', 'W')]),
    parked: [],
  };
  const change = addParked.run(dossier, {
    id: 'P' as ParkedId,
    workshop: 'W' as WorkshopId,
    topic: 'T' as TopicId,
    text: 'Later',
    owner: null,
    dueOn: null,
    parks: { at: '2026-11-28T15:00:00Z', by: 'Regie' },
  });
  if (!change.ok) throw new Error(change.problem.code);
  const after = applyChange(dossier, change.value);
  expect(find(after.topics, 'T')?.stage).toBe('parked');
  expect(after.parked).toMatchObject([{ text: 'Later', topic: 'T', isDone: false }]);
  expect(applyChange(after, reverse(change.value))).toEqual(dossier);
});
