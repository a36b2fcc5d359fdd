import { type Duels, votes } from './duels.ts';

export type Schulze = {
  /** Strength of the strongest path from one to another. */
  readonly paths: Duels;
  /** How many others each ranks above. */
  readonly wins: readonly number[];
  /** Subjects (indices) in layers: whoever nobody left ranks above comes next, together. */
  readonly order: readonly (readonly number[])[];
};

/**
 * Schulze's method (2011) by winning votes: a path is as strong as its weakest link, a link counts when its duel is won;
 * a ranks above b when its strongest path to b is stronger than the one back. The one in between has to be the outermost
 * loop, or paths are missed.
 */
export function schulze(duels: Duels): Schulze {
  const paths = duels.map((row, a) => row.map((mine, b) => (mine > votes(duels, b, a) ? mine : 0)));
  for (const [between, onward] of paths.entries())
    for (const [a, row] of paths.entries())
      if (a !== between)
        for (let b = 0; b < paths.length; b += 1)
          if (b !== a && b !== between)
            row[b] = Math.max(row[b] as number, Math.min(row[between] as number, onward[b] as number));
  const isAbove = (a: number, b: number): boolean => votes(paths, a, b) > votes(paths, b, a);
  const wins = paths.map((row, a) => row.filter((_, b) => isAbove(a, b)).length);
  return { paths, wins, order: layers(paths.length, isAbove) };
}

function layers(size: number, isAbove: (a: number, b: number) => boolean): readonly (readonly number[])[] {
  const order: (readonly number[])[] = [];
  let left = Array.from({ length: size }, (_, at) => at);
  while (left.length > 0) {
    const next = left.filter((a) => !left.some((b) => isAbove(b, a)));
    order.push(next);
    left = left.filter((a) => !next.includes(a));
  }
  return order;
}
