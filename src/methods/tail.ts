import jstat from 'jstat';

/** The chance of a figure as high as `x` or higher, from a chi-squared distribution; 0..1. */
export function chiSquaredTail(x: number, df: number): number {
  return chance(1 - jstat.jStat.chisquare.cdf(x, df));
}

/** The same from Fisher's F; the degrees of freedom need not be whole. */
export function fTail(x: number, df1: number, df2: number): number {
  return chance(1 - jstat.jStat.centralF.cdf(x, df1, df2));
}

/** Rounding may leave a hair beyond the ends. */
function chance(p: number): number {
  return Math.min(1, Math.max(0, p));
}
