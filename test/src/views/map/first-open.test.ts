import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { firstOpenTheme } from '#src/views/map/first-open.ts';
import { aPosition, aRequirement, aTheme, client, dossierOf, theme } from '#test/builders/records.ts';
import { aClient } from '#test/builders/records.ts';

const themes = [aTheme('T1', { order: 'a2' }), aTheme('T2', { order: 'a1' }), aTheme('T3', { order: 'a0' })];
const clients = [aClient('A', { badge: 'AA' }), aClient('B', { badge: 'BB', order: 'a1' })];
const requirements = [aRequirement('R1'), aRequirement('R2', { code: '2', theme: theme('T2') })];
const first = (dossier: Dossier) => firstOpenTheme(dossier, analyse(dossier));

it('[P11] opens with the first theme that holds a conflict', () => {
  const positions = [aPosition('R1', client('A'), { priority: 'M' }), aPosition('R1', client('B'), { priority: 'W' })];
  expect(first(dossierOf({ themes, clients, requirements, positions }))).toBe('T1');
});

it('[P11] opens with the first theme that holds anything when nothing clashes', () => {
  expect(first(dossierOf({ themes, clients, requirements }))).toBe('T2');
});

it('[P11] opens nothing where there is nothing', () => {
  expect(first(dossierOf({ themes }))).toBeNull();
});
