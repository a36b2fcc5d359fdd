/** The two distributions of jstat that Regie uses; the library has no types of its own. */
declare module 'jstat' {
  type Distribution<Shape extends readonly number[]> = { readonly cdf: (x: number, ...shape: Shape) => number };
  const jstat: {
    readonly jStat: {
      readonly chisquare: Distribution<readonly [df: number]>;
      readonly centralF: Distribution<readonly [df1: number, df2: number]>;
    };
  };
  export default jstat;
}
