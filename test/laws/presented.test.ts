import { expect, it } from 'vitest';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { MapLook } from '#src/dossier/saved-view.ts';
import { presentedDossier, presentedLook } from '#src/views/map/presented.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';

const everything = { text: '', themes: [], clients: [], priorities: [], sharing: [], kinds: [] };

/** Looks that lean on what limits decide: conflicts, gaps, who is opposed. */
function looksOf({ clients, themes, requirements }: Dossier): readonly MapLook[] {
  const [a, b] = clients.filter(({ kind }) => kind !== 'ssc').map(({ id }) => id);
  const base: MapLook = {
    screen: 'map',
    lens: 'conflicts',
    filter: everything,
    openThemes: themes.map(({ id }) => id),
    focus: null,
    compare: null,
    compareOnly: null,
    isList: false,
    place: null,
  };
  return [
    base,
    { ...base, filter: { ...everything, sharing: ['conflicting'] } },
    { ...base, lens: 'coverage', focus: { node: `requirement.${requirements[0]?.id}`, depth: 2 } },
    ...(a === undefined || b === undefined ? [] : [{ ...base, compare: [a, b] as const, compareOnly: 'opposed' }]),
  ];
}

/** Nobody who did not release a limit says another one, or none. */
function withOtherPrivateLimits(dossier: Dossier): Dossier {
  const positions = dossier.positions.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (cell.isReleased || cell.limits === null) return cell;
      if (cell.limits.kind === 'range') return { ...cell, limits: { kind: 'range' as const, min: -7, max: -3 } };
      return { ...cell, limits: { ...cell.limits, options: cell.limits.options.slice(0, 1) } };
    }),
  }));
  return { ...dossier, positions };
}

it('[P52] other private limits leave everything that is presented the same', () => {
  let changed = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const dossier = randomDossier({ seed, requirements: 15, clients: 4, suppliers: 3 });
    const other = withOtherPrivateLimits(dossier);
    if (JSON.stringify(other) !== JSON.stringify(dossier)) changed += 1;
    const [before, after] = [presentedDossier(dossier), presentedDossier(other)];
    expect(after, `seed ${seed}`).toEqual(before);
    for (const look of looksOf(dossier)) expect(presentedLook(after, look)).toEqual(presentedLook(before, look));
  }
  expect(changed).toBeGreaterThan(30);
});
