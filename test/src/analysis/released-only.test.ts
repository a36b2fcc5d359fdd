import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { cellAt } from '#src/base/grid.ts';
import { clientOf } from '#src/dossier/position.ts';
import { heldDossier, range } from '#test/builders/held.ts';
import { hours } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

it('[A19] keeps class, wish and reason, and released limits', () => {
  const cells = {
    A: { wish: 60, reason: 'avond', limits: range(50, 70) },
    B: { limits: range(40, 55), isReleased: true },
    C: { priority: null, limits: range(1, 2) },
  };
  const shared = releasedOnly(heldDossier({ R1: cells }, { R1: { parameter: hours } }));
  const at = (id: string) => cellAt(shared.positions, 'R1', id, clientOf);
  expect(at('A')).toMatchObject({ priority: 'M', wish: 60, reason: 'avond', limits: null });
  expect(at('B')).toMatchObject({ limits: { min: 40, max: 55 } });
  expect(at('C')).toBeUndefined();
});

it('[A19] comments are taken out', () => {
  expect(smallDossier.comments.length).toBeGreaterThan(0);
  expect(releasedOnly(smallDossier).comments).toEqual([]);
});

it('[A19] of the sample only what was said aloud remains: no zone, gap or market', () => {
  const { conflicts } = analyse(releasedOnly(undecidedSample()));
  expect(conflicts.map(({ id }) => id)).toEqual([
    'exclusion:R10+R11',
    'must-wont:R03',
    'must-wont:R05',
    'must-wont:R11',
    'must-wont:R29',
  ]);
  expect(conflicts.some(({ isPrivate }) => isPrivate)).toBe(false);
});
