import { expect, it } from 'vitest';
import { positionAt } from '#src/commands/positions/put-position.ts';
import { doing } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const cells = ['MER', 'DIJ', 'VEL'].map((client) => ({ requirement: 'R1', client }));
const stamp = { by: null, at: '2026-06-16T14:32:00Z' };

it('[K12] releases the limits there are; a cell without limits has nothing to release', () => {
  const { after, change, label } = doing(smallDossier, 'setReleased', { cells, isReleased: true, ...stamp });
  expect(change.positions?.updated?.map(([, { client }]) => client)).toEqual(['MER']);
  expect(positionAt(after, 'R1', 'MER')).toMatchObject({ isReleased: true, ...stamp });
  expect(label.params).toEqual({ context: 'released', count: 3 });
});

it('takes them back', () => {
  const { after, label } = doing(smallDossier, 'setReleased', { cells, isReleased: false, ...stamp });
  expect(positionAt(after, 'R1', 'DIJ')?.isReleased).toBe(false);
  expect(label.params).toMatchObject({ context: 'private' });
});
