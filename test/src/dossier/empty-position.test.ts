import { expect, it } from 'vitest';
import { emptyPosition, isEmptyPosition } from '#src/dossier/empty-position.ts';
import type { Position } from '#src/dossier/position.ts';
import { client, requirement } from '#test/builders/records.ts';

const empty = emptyPosition(requirement('R1'), client('MER'));

it('[D12] is empty whoever signed it, and not as soon as it says something', () => {
  expect(isEmptyPosition({ ...empty, at: '2026-01-01T00:00Z', isReleased: true })).toBe(true);
  const says: readonly Partial<Position>[] = [
    { priority: 'W' },
    { wish: 0 },
    { limits: { kind: 'range', min: 0, max: null } },
    { reason: 'nee' },
  ];
  for (const fields of says) expect(isEmptyPosition({ ...empty, ...fields })).toBe(false);
});
