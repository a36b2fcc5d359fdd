import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { leadStep } from '#src/views/first-minute.ts';
import { aClient, aPosition, aRequirement, aTheme, dossierOf } from '#test/builders/records.ts';

const clients = [
  aClient('B', { name: 'Linderveen', badge: 'LI', hue: 2, order: 'a1' }),
  aClient('A', { name: 'Oosterwaard', badge: 'OO', hue: 1, order: 'a0' }),
];
const centre = aClient('SSC', { name: 'Kwartet', kind: 'ssc', badge: 'KW', hue: 3, order: 'Zz', inhabitants: null });
const themes = [aTheme('T1', { order: 'a1' }), aTheme('T2', { title: 'Eerst', order: 'a0' })];
const requirements = [
  aRequirement('R1', { code: '1.01' }),
  aRequirement('R2', { code: '2.01', theme: 'T2' as never, order: 'a1' }),
  aRequirement('R3', { code: '2.02', theme: 'T2' as never, order: 'a0' }),
];
const step = (parts: Parameters<typeof dossierOf>[0], looking: string | null = null) => {
  const dossier = dossierOf(parts);
  return leadStep(dossier, analyse(dossier), looking as RequirementId | null);
};

it('[W25] asks for clients that may hold a position, then for a requirement', () => {
  expect(leadStep(emptyDossier, analyse(emptyDossier), null)).toEqual({ kind: 'clients', missing: 2 });
  expect(step({ clients: [clients[0], centre] as never, themes })).toEqual({ kind: 'clients', missing: 1 });
  expect(step({ clients: [...clients, centre], themes })).toEqual({ kind: 'requirement' });
});

it('[W25] points at the requirement in front, else at the first of the first theme, and says which half is there', () => {
  const both = { must: 'Oosterwaard', wont: 'Linderveen' };
  const parts = { clients: [...clients, centre], themes, requirements };
  expect(step(parts)).toEqual({ kind: 'priorities', requirement: 'R3', ...both, given: null });
  expect(step(parts, 'R1')).toEqual({ kind: 'priorities', requirement: 'R1', ...both, given: null });
  expect(step(parts, 'gone')).toMatchObject({ requirement: 'R3' });
  const must = [aPosition('R1', 'B', { priority: 'M' })];
  expect(step({ ...parts, positions: must }, 'R1')).toMatchObject({
    must: 'Linderveen',
    wont: 'Oosterwaard',
    given: 'must',
  });
  const wont = [aPosition('R1', 'B', { priority: 'W' })];
  expect(step({ ...parts, positions: wont }, 'R1')).toMatchObject({ ...both, given: 'wont' });
});

it('[W25] ends at the conflict, that of the requirement in front if it has one, and comes back when it is undone', () => {
  const positions = ['R1', 'R3'].flatMap((id) => [
    aPosition(id, 'A', { priority: 'M' }),
    aPosition(id, 'B', { priority: 'W' }),
  ]);
  const parts = { clients, themes, requirements };
  expect(step({ ...parts, positions }, 'R3')).toEqual({ kind: 'conflict', conflict: 'must-wont:R3' });
  expect(step({ ...parts, positions })).toMatchObject({ kind: 'conflict' });
  expect(step({ ...parts, positions: positions.slice(0, 1) })).toMatchObject({ kind: 'priorities' });
});
