import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One line of `npm run bench`. */
export type Measurement = {
  readonly name: string;
  readonly unit: 'ratio' | 'µs' | 'ms' | 'MB' | 'votes';
  /** The value should not exceed it. */
  readonly aim: number;
  readonly measure: () => Promise<number>;
};

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export async function millisecondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

setFlagsFromString('--expose-gc');
/** Collects garbage now, so that what one measurement left is not counted in the next. */
export const collectGarbage = runInNewContext('gc') as () => void;

export type Pair = {
  readonly rounds: number;
  /** Not measured; before each of the two. */
  readonly between?: () => unknown;
  readonly subject: (round: number) => unknown;
  readonly limit: (round: number) => unknown;
};

/** How much longer the subject takes than the limit, as the median over rounds that take them in turn. */
export async function ratioOf({ rounds, between = () => {}, subject, limit }: Pair): Promise<number> {
  const ratios: number[] = [];
  const warmUp = Math.max(2, Math.floor(rounds / 10));
  for (let round = 0; round < rounds + warmUp; round += 1) {
    await between();
    const subjectMs = await millisecondsOf(() => subject(round));
    await between();
    const limitMs = await millisecondsOf(() => limit(round));
    if (round >= warmUp) ratios.push(subjectMs / limitMs);
  }
  return median(ratios);
}
