import { expect, it } from 'vitest';
import { positionAt } from '#src/commands/positions/put-position.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const cells = [
  { requirement: 'R1', client: 'MER' },
  { requirement: 'R3', client: 'MER' },
  { requirement: 'R3', client: 'VEL' },
  { requirement: 'R3', client: 'VEL' },
];
const stamp = { by: null, at: '2026-06-16T14:32:00Z' };

it('[K12] sets every cell once, whether it had a position or not', () => {
  const { after, change } = doing(smallDossier, 'setPriorities', { cells, priority: 'C', ...stamp });
  for (const { requirement, client } of cells)
    expect(positionAt(after, requirement, client)).toMatchObject({ priority: 'C', ...stamp });
  expect([change.positions?.added?.length, change.positions?.updated?.length]).toEqual([1, 2]);
});

it('[K4] [K12] clearing them removes the positions that said nothing more', () => {
  const { change } = doing(smallDossier, 'setPriorities', { cells, priority: null, ...stamp });
  expect(change.positions?.removed?.map(({ requirement }) => requirement)).toEqual(['R3']);
  expect(change.positions?.updated?.map(([, { requirement, wish }]) => [requirement, wish])).toEqual([['R1', 75]]);
});

it('[K12] refuses all when one cell can have no position', () => {
  const also = (client: string) => [...cells, { requirement: 'R1', client }];
  expect(refusal(smallDossier, 'setPriorities', { cells: also('SSC'), priority: 'M', ...stamp }).code).toBe(
    'ssc-position',
  );
  expect(refusal(smallDossier, 'setPriorities', { cells: also('NUL'), priority: 'M', ...stamp }).code).toBe(
    'unknown-client',
  );
  expect(refusal(smallDossier, 'setPriorities', { cells: [], priority: 'M', ...stamp }).code).toBe('invalid-input');
});
