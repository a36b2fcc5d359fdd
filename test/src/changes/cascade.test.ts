import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { removal } from '#src/changes/cascade.ts';
import { violations } from '#src/dossier/invariants.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const without = (what: Parameters<typeof removal>[1]) => applyChange(smallDossier, removal(smallDossier, what));
const cells = <C>(grid: readonly { readonly cells: readonly C[] }[]) => grid.flatMap((row) => row.cells);

it('[C6] a client takes its positions, people and placement, and their names as "by whom"', () => {
  const after = without({ clients: ['MER'] });
  expect(violations(after)).toEqual([]);
  expect(cells(after.positions).map(({ requirement, client }) => `${requirement} ${client}`)).toEqual([
    'R1 DIJ',
    'R1 VEL',
    'R2 DIJ',
  ]);
  expect(after.people.map(({ id }) => id)).toEqual(['joris', 'regie', 'sam']);
  expect(after.layout.map(({ id }) => id)).toEqual(['requirement.R1', 'supplier.ALF', 'theme.T1']);
  expect(after.offers).toBe(smallDossier.offers);
});

it('[C6] a person leaves what it recorded, without the name', () => {
  const after = without({ people: ['joris'] });
  expect(violations(after)).toEqual([]);
  expect(cells(after.positions).find(({ requirement }) => requirement === 'R2')).toMatchObject({
    wish: 'NL',
    by: null,
  });
});

it('[C6] requirements take their cells and the links others have to them', () => {
  const after = without({ requirements: ['R1', 'R4'] });
  expect(violations(after)).toEqual([]);
  expect(after.requirements.map(({ id, requires, excludes }) => [id, requires, excludes])).toEqual([
    ['R2', [], []],
    ['R3', [], []],
  ]);
  expect(cells(after.offers).map(({ requirement }) => requirement)).toEqual(['R2', 'R3']);
});

it('[C6] a supplier takes its offers and people', () => {
  const after = without({ suppliers: ['ALF'] });
  expect(violations(after)).toEqual([]);
  expect(cells(after.offers).map(({ supplier }) => supplier)).toEqual(['BRA', 'BRA']);
  expect(after.people.map(({ id }) => id)).toEqual(['ilse', 'joris', 'regie']);
});
