import { expect, it } from 'vitest';
import { hitsOf, nextHit } from '#src/views/map/hits.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { inputOf } from './scene-of.ts';

it('[P55] hits are walked in the order of the map and round at the ends', () => {
  const hits = hitsOf(inputOf(smallDossier).rollups);
  expect(hits).toEqual(['R1', 'R3', 'R2', 'R4']);
  const [first, second, , last] = hits as [(typeof hits)[number], (typeof hits)[number], never, (typeof hits)[number]];
  expect(nextHit(hits, null, 1)).toBe(first);
  expect(nextHit(hits, null, -1)).toBe(last);
  expect(nextHit(hits, first, 1)).toBe(second);
  expect(nextHit(hits, last, 1)).toBe(first);
  expect(nextHit(hits, first, -1)).toBe(last);
  expect(nextHit([], first, 1)).toBeNull();
});
