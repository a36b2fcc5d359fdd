import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { dossierInfo } from '#src/views/info.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[L5] counts what is in a dossier, a shared service centre apart', () => {
  const info = dossierInfo(smallDossier, analyse(smallDossier));
  expect(info).toMatchObject({ requirements: 4, clients: 3, sscs: 1, suppliers: 2 });
  expect(info.positions).toBe(smallDossier.positions.flatMap(({ cells }) => cells).length);
  expect(info.offers).toBe(smallDossier.offers.flatMap(({ cells }) => cells).length);
  expect(Object.keys(info.mustShare.clients)).toEqual(['Merwenburg', 'Dijkenrade', 'Veldhorst']);
});

it('[L5] knows no share where there is no effort', () => {
  expect(dossierInfo(emptyDossier, analyse(emptyDossier)).mustShare).toEqual({
    clients: {},
    everyones: null,
    someones: null,
  });
});

it('[L5] keeps two clients of one name apart', () => {
  const clients = smallDossier.clients.map((client) => ({ ...client, name: 'Dorp' }));
  const dossier = { ...smallDossier, clients };
  expect(Object.keys(dossierInfo(dossier, analyse(dossier)).mustShare.clients)).toEqual([
    'Dorp (ME)',
    'Dorp (DI)',
    'Dorp (VE)',
  ]);
});
