/** What one party accepts (indices of options, at least one) and which of them it wishes most, if any. */
export type Chooser = { readonly accepts: readonly number[]; readonly wish: number | null };

type Search = {
  readonly choosers: readonly Chooser[];
  best: readonly number[] | null;
  bestWishes: number;
  stepsLeft: number;
};

/** Enough for 50 parties and a dozen options. */
const stepLimit = 20_000;

/**
 * Parties grouped into the fewest camps whose members share an option: a smallest hitting set of what they
 * accept (Karp 1972), found by deepening over the party with the fewest ways left. Of equally few, the one that
 * gives most parties their wish, then the first in the order of options. A party that fits several camps joins
 * that of its wish, else the first. Camps come in the order of options, members (indices) ascending. Exact up to
 * `stepLimit` steps, greedy beyond it; always the same for the same input.
 */
export function fewestCamps(choosers: readonly Chooser[]): readonly (readonly number[])[] {
  const greedy = greedyOptions(choosers);
  const search: Search = { choosers, best: null, bestWishes: -1, stepsLeft: stepLimit };
  for (let size = 1; size <= greedy.length && search.best === null && search.stepsLeft > 0; size += 1)
    descend(search, [], size);
  return campsOf(choosers, search.best ?? greedy);
}

function descend(search: Search, chosen: readonly number[], room: number): void {
  search.stepsLeft -= 1;
  if (search.stepsLeft < 0) return;
  const next = hardestUnserved(search.choosers, chosen);
  if (next === null) {
    const options = chosen.toSorted((a, b) => a - b);
    const wishes = wishesMet(search.choosers, options);
    if (
      search.best !== null &&
      (wishes < search.bestWishes || (wishes === search.bestWishes && !precedes(options, search.best)))
    )
      return;
    search.best = options;
    search.bestWishes = wishes;
  } else if (room > 0) for (const option of next.accepts) descend(search, [...chosen, option], room - 1);
}

function hardestUnserved(choosers: readonly Chooser[], chosen: readonly number[]): Chooser | null {
  let hardest: Chooser | null = null;
  for (const chooser of choosers)
    if (
      (hardest === null || chooser.accepts.length < hardest.accepts.length) &&
      !chooser.accepts.some((option) => chosen.includes(option))
    )
      hardest = chooser;
  return hardest;
}

function greedyOptions(choosers: readonly Chooser[]): readonly number[] {
  const chosen: number[] = [];
  let unserved = choosers;
  while (unserved.length > 0) {
    const counts = new Map<number, number>();
    for (const { accepts } of unserved) for (const option of accepts) counts.set(option, (counts.get(option) ?? 0) + 1);
    const [best] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
    chosen.push(best);
    unserved = unserved.filter(({ accepts }) => !accepts.includes(best));
  }
  return chosen.sort((a, b) => a - b);
}

function wishesMet(choosers: readonly Chooser[], options: readonly number[]): number {
  return choosers.filter((chooser) => isWishAmong(chooser, options)).length;
}

function isWishAmong({ accepts, wish }: Chooser, options: readonly number[]): boolean {
  return wish !== null && accepts.includes(wish) && options.includes(wish);
}

/** Of two sorted lists of the same length. */
function precedes(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((option, index) => option !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}

function campsOf(choosers: readonly Chooser[], options: readonly number[]): readonly (readonly number[])[] {
  const camps = options.map((): number[] => []);
  choosers.forEach((chooser, index) => {
    const option = isWishAmong(chooser, options)
      ? chooser.wish
      : options.find((each) => chooser.accepts.includes(each));
    camps[options.indexOf(option as number)]?.push(index);
  });
  return camps.filter((camp) => camp.length > 0);
}
