import { expect, it } from 'vitest';
import { clampScale, levelAt, mapLevels, scaleOf, scalesOf, zoomOf, zoomRange } from '#src/views/map/levels.ts';

it('[P24] every zoom has one level, and a higher one never says less', () => {
  let before = 0;
  for (let zoom = zoomRange.from; zoom <= zoomRange.to; zoom += 0.01) {
    const at = mapLevels.indexOf(levelAt(zoom));
    expect(at).toBeGreaterThanOrEqual(before);
    before = at;
  }
  expect(mapLevels.map((_, index) => index)).toContain(before);
  expect(levelAt(1)).toBe('cards');
  expect(levelAt(0.22)).toBe('themes');
});

it.each(mapLevels)('[P24] the scales of %s are those of the zooms that show them, and can be read', (level) => {
  const { from, to } = scalesOf(level);
  for (const scale of [from, (from + to) / 2, to]) {
    expect(levelAt(zoomOf(level, scale))).toBe(level);
    expect(scaleOf(level, zoomOf(level, scale))).toBeCloseTo(scale);
  }
  expect(from).toBeLessThan(1);
  expect(to).toBeGreaterThan(1);
  expect(clampScale(level, 99)).toBe(to);
  expect(clampScale(level, 0)).toBe(from);
});
