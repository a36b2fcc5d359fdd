import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { find, tableOf } from '#src/base/table.ts';
import { applyChange } from '#src/changes/apply.ts';
import { takeOffFormality } from '#src/commands/workshops/take-off-formality.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aTopic, aWorkshop } from '#test/builders/workshop-records.ts';

it('[WR25] takes one off the block, right after it on the agenda, in one change', () => {
  const about = (id: string) => ({ kind: 'requirement' as const, id, label: '' });
  const block = aTopic('F', 'W', { kind: 'formalities', method: null, subjects: [about('R01'), about('R02')] });
  const last = aTopic('Z', 'W', { order: 'a5' as Topic['order'] });
  const dossier = { ...sampleDossier(), workshops: tableOf([aWorkshop('W')]), topics: tableOf([block, last]) };
  const input = {
    topic: block.id,
    subject: 'R02',
    id: 'N' as Topic['id'],
    title: 'Eigen punt',
    question: 'Hoe zwaar?',
  };
  const change = takeOffFormality.run(dossier, input);
  if (!change.ok) throw new Error(change.problem.code);
  const after = applyChange(dossier, change.value);
  expect(find(after.topics, 'F')?.subjects.map(({ id }) => id)).toEqual(['R01']);
  expect(after.topics.toSorted(byOrder).map(({ id }) => id)).toEqual(['F', 'N', 'Z']);
  expect(find(after.topics, 'N')).toMatchObject({ method: 'moscow', subjects: [about('R02')] });
  expect(takeOffFormality.run(after, { ...input, id: 'M' as Topic['id'] })).toMatchObject({ ok: false });
});
