/** One unknown: what it counts in the objective, and between what it lies. */
export type Column = {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly isInteger: boolean;
};

/** lower ≤ Σ by[k] × column at[k] ≤ upper; ±Infinity = open on that side. Each column at most once. */
export type Row = {
  readonly lower: number;
  readonly upper: number;
  readonly at: readonly number[];
  readonly by: readonly number[];
};

/** A mixed-integer linear model as plain data: what a solver is asked. */
export type LinearModel = {
  readonly sense: 'max' | 'min';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

/** How far a solver is; null where it has nothing yet. */
export type SolverNews = { readonly objective: number | null; readonly bound: number | null; readonly seconds: number };

export type SolveOptions = {
  /** Relative distance between answer and bound that is good enough, 0..1; 0 = to the end. */
  readonly gap: number;
  /** Wall clock; Infinity = no limit. */
  readonly seconds: number;
  /** An answer known beforehand, a value per column: somewhere to start from. */
  readonly start?: readonly number[];
  readonly onProgress?: (news: SolverNews) => void;
  /** Asked now and then: whether to stop with the best answer so far. */
  readonly isStopped?: () => boolean;
};

export type Solved = {
  /** `optimal`: proven within `gap`; `feasible`: an answer without that proof; `unknown`: stopped with nothing. */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'unknown';
  /** A value per column; null without an answer. */
  readonly values: readonly number[] | null;
  readonly objective: number | null;
  /** No answer can be better than this; null when nothing is known. */
  readonly bound: number | null;
  readonly stoppedBy: 'time' | 'person' | null;
};

/** The port behind which a solver stands. What it can't do throws: a bug, not an answer. */
export type Solve = (model: LinearModel, options: SolveOptions) => Promise<Solved>;

/** Distance between answer and bound relative to the answer, as solvers count it; null when either lacks or the answer is nothing. */
export function relativeGap(objective: number | null, bound: number | null): number | null {
  if (objective === null || bound === null) return null;
  const distance = Math.abs(bound - objective);
  if (distance === 0) return 0;
  return objective === 0 ? null : distance / Math.abs(objective);
}

/** Whether these values keep every bound, row and integrality within `tolerance`: checked on every answer that is used. */
export function keeps({ columns, rows }: LinearModel, values: readonly number[], tolerance = 1e-6): boolean {
  const within = (value: number, low: number, high: number): boolean =>
    value >= low - tolerance && value <= high + tolerance;
  return (
    columns.every(({ lower, upper, isInteger }, index) => {
      const value = values[index] ?? Number.NaN;
      return within(value, lower, upper) && (!isInteger || Math.abs(value - Math.round(value)) <= tolerance);
    }) &&
    rows.every(({ lower, upper, at, by }) => {
      let sum = 0;
      for (let k = 0; k < at.length; k += 1) sum += (by[k] as number) * (values[at[k] as number] as number);
      return within(sum, lower, upper);
    })
  );
}
