import { expect, it } from 'vitest';
import { type Chooser, fewestCamps } from '#src/methods/fewest-camps.ts';
import { randomFrom } from '#test/builders/random.ts';

const chooser = (wish: number | null, ...accepts: number[]): Chooser => ({ accepts, wish });

it('[M4] of equally few camps those that give most parties their wish', () => {
  // DOMAIN R40, cost key: 0 = by use, 1 = by inhabitants, 2 = half and half; Merwenburg, Dijkenrade, Veldhorst, Zandermeer.
  const camps = fewestCamps([chooser(0, 0, 2), chooser(1, 1, 2), chooser(0, 0, 2), chooser(1, 1)]);
  expect(camps).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

it('[M4] without wishes the first options win', () => {
  expect(fewestCamps([chooser(null, 0, 1), chooser(null, 1, 2), chooser(null, 2)])).toEqual([[0], [1, 2]]);
});

it('[M4] a wish that is not acceptable to its own party counts for nothing', () => {
  expect(fewestCamps([chooser(1, 0), chooser(null, 1)])).toEqual([[0], [1]]);
});

it('[M4] one shared option is one camp, and nobody is none', () => {
  expect(fewestCamps([chooser(null, 0, 1), chooser(null, 1)])).toEqual([[0, 1]]);
  expect(fewestCamps([])).toEqual([]);
});

it('[M4] no smaller set of options serves everyone, and the members of a camp share one', () => {
  const random = randomFrom(40);
  for (let turn = 0; turn < 200; turn += 1) {
    const options = random.int(2, 6);
    const choosers = Array.from({ length: random.int(1, 9) }, () => {
      const accepts = [...random.some([...Array(options).keys()], random.int(1, options))].sort();
      return chooser(random.chance(0.7) ? random.int(0, options - 1) : null, ...accepts);
    });
    const camps = fewestCamps(choosers);
    expect(camps.flat().toSorted((a, b) => a - b)).toEqual([...choosers.keys()]);
    for (const camp of camps) {
      const sets = camp.map((index) => choosers[index]?.accepts ?? []);
      expect(sets[0]?.some((option) => sets.every((set) => set.includes(option)))).toBe(true);
    }
    expect(camps.length).toBe(smallest(choosers, options));
  }
});

it('[M4] more parties and options than can be tried out are still all placed', () => {
  const random = randomFrom(41);
  const choosers = Array.from({ length: 60 }, () =>
    chooser(null, ...[...random.some([...Array(40).keys()], 3)].sort()),
  );
  expect(fewestCamps(choosers).flat()).toHaveLength(60);
});

/** By trying every subset. */
function smallest(choosers: readonly Chooser[], options: number): number {
  let best = options;
  for (let subset = 0; subset < 2 ** options; subset += 1) {
    const isServed = choosers.every(({ accepts }) => accepts.some((option) => (subset >> option) % 2 === 1));
    const size = [...subset.toString(2)].filter((digit) => digit === '1').length;
    if (isServed && size < best) best = size;
  }
  return best;
}
