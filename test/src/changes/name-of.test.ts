import { expect, it } from 'vitest';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { find } from '#src/base/table.ts';
import { nameOf } from '#src/changes/name-of.ts';
import type { AnyRecord } from '#src/changes/tables.ts';
import { anOffer, aPosition } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it.each<[string, AnyRecord | undefined]>([
  ['1.01', find(smallDossier.requirements, 'R1')],
  ['Merwenburg', find(smallDossier.clients, 'MER')],
  ['Ilse Vroom', find(smallDossier.people, 'ilse')],
  ['Veiligheid', find(smallDossier.themes, 'T2')],
  ['Zaak en Contact', assignmentOf(smallDossier)],
  ['2.01 · Dijkenrade', aPosition('R2', 'DIJ')],
  ['2.01 · Alfa Software', anOffer('R2', 'ALF')],
  ['client.MER', find(smallDossier.layout, 'client.MER')],
])('calls a record %s', (name, record) => {
  if (record === undefined) throw new Error('Not in the small dossier');
  expect(nameOf(smallDossier, record)).toBe(name);
});
