import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { requirementBand } from '#src/views/band/requirement-band.ts';
import { aClient, aPosition, aRequirement, aTheme, dossierOf, hours } from '#test/builders/records.ts';

const clients = [aClient('A', { badge: 'AA' }), aClient('B', { badge: 'BB', order: 'a1' })];
const range = (min: number, max: number) => ({ kind: 'range', min, max }) as const;

function bandOf(
  first: ReturnType<typeof aPosition>,
  second: ReturnType<typeof aPosition>,
  parameter: Requirement['parameter'] = hours,
) {
  const dossier = dossierOf({
    clients,
    themes: [aTheme('T1')],
    requirements: [aRequirement('R1', { parameter })],
    positions: [first, second],
  });
  const requirement = find(dossier.requirements, 'R1') as Requirement;
  const one = find(analyse(dossier).requirements, 'R1');
  return requirementBand(dossier.clients, cellsOf(dossier.positions, 'R1'), requirement, one);
}

it('[P9] shows the gap between two bands and spans every limit and wish', () => {
  const band = bandOf(
    aPosition('R1', 'A', { wish: 90, limits: range(60, 80) }),
    aPosition('R1', 'B', { wish: 40, limits: range(40, 50) }),
  );
  if (band.kind !== 'band') throw new Error(`expected a band, got ${band.kind}`);
  expect(band.stretch).toEqual({ kind: 'gap', from: 50, to: 60 });
  expect(band.axis.min).toBeLessThan(40);
  expect(band.axis.max).toBeGreaterThan(90);
  expect([...band.blocking].sort()).toEqual(['A', 'B']);
});

it('[P9] shows the zone that serves all', () => {
  const band = bandOf(
    aPosition('R1', 'A', { wish: 60, limits: range(40, 80) }),
    aPosition('R1', 'B', { wish: 50, limits: range(45, 60) }),
  );
  expect(band).toMatchObject({ kind: 'band', stretch: { kind: 'zone', from: 45, to: 60 } });
});

it('[P9] shows camps where there are no numbers', () => {
  const band = bandOf(aPosition('R1', 'A', { priority: 'M' }), aPosition('R1', 'B', { priority: 'W' }), null);
  if (band.kind !== 'camps') throw new Error(`expected camps, got ${band.kind}`);
  expect(band.camps.map((camp) => camp.map(({ id }) => id))).toEqual([['A'], ['B']]);
});

it('[P9] has nothing to show for positions that agree without numbers', () => {
  expect(bandOf(aPosition('R1', 'A'), aPosition('R1', 'B'), null).kind).toBe('none');
});
