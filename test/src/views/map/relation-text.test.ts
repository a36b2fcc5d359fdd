import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { createText } from '#src/text/text.ts';
import { relationText } from '#src/views/map/relation-text.ts';
import { relationsOf } from '#src/views/map/node-relations.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const text = createText('nl');
const analysis = analyse(smallDossier);
const said = (node: string) =>
  relationsOf(smallDossier, node).map((relation) => relationText(text, smallDossier, analysis, relation, node));

it('[P44] says who wants what how much, what suppliers offer, and what clashes', () => {
  const [mer, dij, vel, alf] = said('requirement.R1');
  expect(mer).toMatchObject({ name: 'Merwenburg', says: 'must, 60 tot 80 uur per week' });
  expect(mer?.clashes[0]).toMatch(/^Must voor Merwenburg, won’t voor Veld/);
  expect(dij).toMatchObject({ name: 'Dijkenrade', says: 'should, 45 tot 60 uur per week', clashes: [] });
  expect(vel).toMatchObject({ says: 'won’t' });
  expect(alf).toMatchObject({ name: 'Alfa Software', says: 'standaard, 60 uur per week', clashes: [] });
});

it('[P44] says a need from the side one stands at', () => {
  expect(said('requirement.R3').map(({ name, says }) => `${name}: ${says}`)).toEqual([
    'Merwenburg: must',
    'Bravo Systemen: niet',
    '1.01 Ruime openstelling: wordt vereist door deze',
    '2.02 Losse loketten: gaat niet samen met deze',
  ]);
  expect(said('requirement.R1').at(-1)).toEqual({ name: '1.02 Eén klantbeeld', says: 'vereist deze', clashes: [] });
  expect(said('theme.T2')[0]?.says).toBe('0 must, 0 should, 1 could, 0 won’t');
});
