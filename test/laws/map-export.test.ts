import { expect, it } from 'vitest';
import { svgOf } from '#src/exchange/picture/svg.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { mapLenses } from '#src/dossier/map-lens.ts';
import type { Limits } from '#src/dossier/parameter.ts';
import { pictureOf, wholeView } from '#test/src/views/map/picture/picture-of.ts';
import { sample, seeds } from './samples.ts';

/** Every limit that is not released, replaced or taken away; notes and reasons written anew. */
function privatelyOther(dossier: Dossier, seed: number): Dossier {
  const other = (limits: Limits | null): Limits | null =>
    limits?.kind === 'range' && seed % 2 === 0 ? { kind: 'range', min: 1, max: 1 + seed } : null;
  return {
    ...dossier,
    positions: dossier.positions.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.isReleased ? cell : { ...cell, limits: other(cell.limits) })),
    })),
  };
}

it.each(mapLenses)('[E10] a private change leaves the picture byte for byte the same, under the lens %s', (lens) => {
  for (const seed of seeds(20)) {
    const { dossier } = sample(seed);
    const view = { ...wholeView, lens, selected: `requirement.${dossier.requirements[0]?.id}` };
    const made = (of: Dossier): string => svgOf(pictureOf(of, { view }), []);
    expect(made(privatelyOther(dossier, seed))).toBe(made(dossier));
  }
});
