import {
  converter,
  type Lrgb,
  type Rgb,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { type Theme, tokenColours } from './token-colours.ts';

// WCAG 2.2: text 4.5:1 (1.4.3), what must be seen to operate or understand 3:1 (1.4.11).

const papers = ['canvas', 'surface', 'surface-2', 'sunken', 'hover', 'selected'];
const hues = Array.from({ length: 12 }, (_, index) => `c${index + 1}`);

type Pair = { readonly above: string; readonly below: string; readonly least: number };

const on = (above: readonly string[], below: readonly string[], least: number): readonly Pair[] =>
  above.flatMap((name) => below.map((paper) => ({ above: name, below: paper, least })));

const pairs: readonly Pair[] = [
  ...on(['ink', 'ink-2', 'ink-3', 'conflict'], papers, 4.5),
  ...on(['ink', 'ink-2', 'conflict'], ['conflict-soft'], 4.5),
  ...on(['on-ink'], ['ink', 'ink-2'], 4.5),
  ...on(['on-conflict'], ['conflict'], 4.5),
  ...on(['on-client'], hues, 4.5),
  ...on(['line-3'], papers, 3),
  ...on(hues, ['canvas', 'surface', 'surface-2'], 3),
];

/** Two colours 2 apart can just be told from each other (OKLab × 100). */
const distance = differenceEuclidean('oklab');
const toLinear = converter('lrgb');

/** The matrices of Machado et al. (2009) are for linear light; culori multiplies whatever three numbers it gets. */
function seenWith(filter: (colour: Rgb) => Rgb): (colour: string) => Lrgb {
  return (colour) => {
    const light = toLinear(colour);
    if (light === undefined) throw new Error(`${colour} is no colour`);
    return { ...filter({ ...light, mode: 'rgb' }), mode: 'lrgb' };
  };
}

const sights = {
  normal: seenWith((colour) => colour),
  protan: seenWith(filterDeficiencyProt(1)),
  deutan: seenWith(filterDeficiencyDeuter(1)),
  tritan: seenWith(filterDeficiencyTrit(1)),
};

function closest(colours: readonly string[], see: (colour: string) => Lrgb): number {
  const seen = colours.map(see);
  const distances = seen.flatMap((one, index) => seen.slice(0, index).map((other) => distance(one, other) * 100));
  return Math.min(...distances);
}

describe.each<Theme>(['light', 'dark'])('the %s theme', (theme) => {
  const colours = tokenColours(theme);
  const colour = (name: string): string => {
    const value = colours[name];
    if (value === undefined) throw new Error(`no token --${name} in the ${theme} theme`);
    return value;
  };

  it.each(pairs)('[UI25] shows $above on $below at $least to 1 or more', ({ above, below, least }) => {
    expect(wcagContrast(colour(above), colour(below))).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(sights))('[UI26] keeps the hues of clients apart for %s sight', (_, see) => {
    expect(closest(hues.slice(0, 4).map(colour), see)).toBeGreaterThanOrEqual(8);
    expect(closest(hues.map(colour), see)).toBeGreaterThanOrEqual(4);
  });
});
