import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { find } from '#src/base/table.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { answersOf, standsOf } from '#src/views/conflicts/conflict-stand.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const dossier = sampleDossier();
const analysis = analyse(dossier);
const conflict = analysis.conflicts.find(({ kind }) => kind === 'no-common-value');
const requirement = find(dossier.requirements, conflict?.requirements[0] ?? '') as Requirement;

it('tells where each client stands, in which camp, and what is the regisseur’s alone', () => {
  if (conflict === undefined) throw new Error('the sample has a gap');
  const stands = standsOf(dossier, requirement, conflict);
  expect(stands.map(({ client }) => client.id)).toEqual(['MER', 'DIJ', 'VEL', 'ZAN']);
  for (const { client, camp, position, isPrivate } of stands) {
    const index = conflict.camps.findIndex((members) => members.includes(client.id));
    expect(camp).toBe(index < 0 ? null : index);
    expect(isPrivate).toBe(position !== null && position.limits !== null && !position.isReleased);
  }
});

it('lists the answers of the suppliers in their order', () => {
  const order = dossier.suppliers.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id);
  const answered = answersOf(dossier, requirement).map(({ supplier }) => supplier.id);
  expect(answered).toEqual(order.filter((id) => answered.includes(id)));
  expect(answered.length).toBeGreaterThan(0);
});
