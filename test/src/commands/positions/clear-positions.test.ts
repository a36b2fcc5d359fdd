import { expect, it } from 'vitest';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K12] takes whole positions out and leaves cells without one as they are', () => {
  const cells = ['MER', 'VEL', 'VEL'].map((client) => ({ requirement: 'R1', client }));
  const { after } = doing(smallDossier, 'clearPositions', { cells });
  expect(after.positions[0]?.cells.map(({ client }) => client)).toEqual(['DIJ']);
  expect(doing(after, 'clearPositions', { cells }).change).toEqual({});
  expect(refusal(smallDossier, 'clearPositions', { cells: [{ requirement: 'R9', client: 'MER' }] }).code).toBe(
    'unknown-requirement',
  );
});
