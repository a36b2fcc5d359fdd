import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { addAgreements } from '#src/commands/records/add-agreements.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import type { AgreementId } from '#src/dossier/ids.ts';

const row = (id: string, title: string) => ({ id: id as AgreementId, title, fields: { owner: 'Regisseur' } });

it('[AG19] pasted rows come in together, in their order, and an id twice is refused', () => {
  const agreements = [row('b', 'Eerst bellen'), row('a', 'Dan mailen')];
  const done = addAgreements.run(emptyDossier, { agreements });
  if (!done.ok) throw new Error(done.problem.code);
  const after = applyChange(emptyDossier, done.value);
  const inOrder = after.agreements.toSorted((x, y) => (x.order < y.order ? -1 : 1));
  expect(inOrder.map(({ title, owner, kind }) => [title, owner, kind])).toEqual([
    ['Eerst bellen', 'Regisseur', 'mutual'],
    ['Dan mailen', 'Regisseur', 'mutual'],
  ]);
  expect(addAgreements.run(after, { agreements }).ok).toBe(false);
  expect(addAgreements.run(emptyDossier, { agreements: [row('a', 'x'), row('a', 'y')] }).ok).toBe(false);
});
