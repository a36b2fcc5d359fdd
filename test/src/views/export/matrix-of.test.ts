import { expect, it } from 'vitest';
import { createText } from '#src/text/text.ts';
import { matrixOf } from '#src/views/export/matrix-of.ts';
import {
  aClient,
  anOffer,
  aPosition,
  aRequirement,
  aSupplier,
  aTheme,
  dossierOf,
  hours,
} from '#test/builders/records.ts';

const nl = createText('nl');

const dossier = dossierOf({
  clients: [
    aClient('c2', { name: 'Zandermeer', order: 'a2' }),
    aClient('c1', { name: 'Merwenburg', order: 'a1' }),
    aClient('c3', { name: 'Kwartet', kind: 'ssc', badge: 'KW', order: 'a3' }),
  ],
  themes: [
    aTheme('T2', { title: 'Exit', order: 'a2' }),
    aTheme('T1', { title: 'Contact', order: 'a1' }),
    aTheme('T3', { order: 'a3' }),
  ],
  requirements: [
    aRequirement('r2', { code: '2.10', title: 'Openstelling', theme: 'T1' as never, order: 'a2', parameter: hours }),
    aRequirement('r1', { code: '1.05', title: 'Teruggave', theme: 'T2' as never, order: 'a1', costOnceK: 12.5 }),
  ],
  positions: [
    aPosition('r2', 'c1', { priority: 'M', wish: 50.125, limits: { kind: 'range', min: 40, max: null } }),
    aPosition('r2', 'c2', { priority: 'S', limits: { kind: 'range', min: null, max: 30 }, isReleased: true }),
    aPosition('r1', 'c1', { priority: 'M' }),
    aPosition('r1', 'c2', { priority: 'W' }),
  ],
  suppliers: [aSupplier('s1', { name: 'Kernzaak' })],
  offers: [anOffer('r2', 's1', { fit: 'configuration', value: 45 })],
});

it('[E2] has a row per requirement under its theme and columns in their order, none for the service centre', () => {
  const matrix = matrixOf(dossier, nl);
  expect(matrix.clients.map(({ name }) => name)).toEqual(['Merwenburg', 'Zandermeer']);
  expect(matrix.themes.map(({ title, rows }) => [title, rows().map(({ code }) => code)])).toEqual([
    ['Contact', ['2.10']],
    ['Exit', ['1.05']],
  ]);
});

it('says wishes with all their decimals, and answers in words', () => {
  const [contact] = matrixOf(dossier, nl).themes;
  expect(contact?.rows()[0]).toMatchObject({
    wants: [
      { priority: 'M', wish: '50,125 uur per week' },
      { priority: 'S', wish: '' },
    ],
    answers: [{ fit: 'configuration', word: 'Met instelling', value: '45 uur per week' }],
    parameter: 'openstelling in uur per week, meer is strenger',
  });
  expect(matrixOf(dossier, createText('en')).themes[0]?.rows()[0]?.wants[0]?.wish).toBe('50.125 uur per week');
});

it('says which requirements clash, and how many', () => {
  const [, exit] = matrixOf(dossier, nl).themes;
  expect(exit).toMatchObject({ conflicts: 1 });
  expect(exit?.rows()[0]).toMatchObject({
    isConflicting: true,
    conflicts: ['Must voor Merwenburg, won’t voor Zandermeer.'],
  });
});

it('[E1] knows released limits only', () => {
  const [contact] = matrixOf(dossier, nl).themes;
  expect(contact?.rows()[0]?.zone).toBe('≤ 30 uur per week');
  expect(JSON.stringify(contact?.rows())).not.toContain('40');
});
