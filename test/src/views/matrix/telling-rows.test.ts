import { expect, it } from 'vitest';
import type { BandRow } from '#src/views/band/requirement-band.ts';
import { telling } from '#src/views/matrix/telling-rows.ts';
import { aClient, aPosition } from '#test/builders/records.ts';

const row = (index: number): BandRow => ({
  client: aClient(`C${index}`),
  position: aPosition('R1', `C${index}`),
  min: index,
  max: 100 - index,
});
const band = (count: number, blocking: readonly string[]) => ({
  kind: 'band' as const,
  unit: '',
  rows: Array.from({ length: count }, (_, index) => row(index)),
  axis: { min: 0, max: 100 },
  stretch: null,
  blocking: new Set(blocking),
});

it('draws every band of a few clients', () => {
  expect(telling(band(8, []))).toHaveLength(8);
});

it('of many clients draws who blocks and who is strictest, in their order', () => {
  const chosen = telling(band(50, ['C3', 'C20'])).map(({ client }) => client.id);
  expect(chosen.length).toBeLessThanOrEqual(8);
  expect(chosen).toContain('C3');
  expect(chosen).toContain('C20');
  expect(chosen).toContain('C49');
  expect(chosen).toEqual(chosen.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
});
