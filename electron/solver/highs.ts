import loadHighs, { type Highs, type HighsCallbackMap, type InitOptions, type ModelData } from 'highs';
import type { LinearModel, Solve, Solved, SolveOptions } from '#src/methods/linear-model.ts';

/** Far below a whole euro or point, so that a rounded answer keeps every row exactly (checked again by who asked). */
const tolerance = 1e-7;

/**
 * HiGHS (MIT), compiled to WebAssembly: exact, in this thread, without network. `wasm`: the bytes of its program; left out, the
 * package finds them beside itself, which a bundle can't.
 */
export async function highsSolver(wasm?: Uint8Array): Promise<Solve> {
  const highs = await loadHighs(wasm === undefined ? {} : withProgram(wasm));
  return async (model, options) => highs.withModel((native) => solved(highs, native, model, options));
}

/** Types of WebAssembly come with those of a browser, which this folder has not. */
const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
type Engine = {
  readonly instantiate: (bytes: Uint8Array, imports: object) => Promise<{ readonly instance: object }>;
};

/** Its own `wasmBinary` is typed but not listened to (1.15.3), so the program is made ready here. */
function withProgram(wasm: Uint8Array): InitOptions {
  const instantiateWasm = (imports: object, receive: (instance: object) => void): void => {
    void engine.instantiate(wasm, imports).then(({ instance }) => receive(instance));
  };
  return { instantiateWasm } as InitOptions;
}

type Native = ReturnType<Highs['createModel']>;

function solved(highs: Highs, native: Native, model: LinearModel, options: SolveOptions): Solved {
  native.options.set({
    output_flag: false,
    mip_rel_gap: options.gap,
    mip_abs_gap: 1e-7,
    mip_feasibility_tolerance: tolerance,
    primal_feasibility_tolerance: tolerance,
    random_seed: 0,
    time_limit: options.seconds,
  });
  native.passModel(modelData(highs, model));
  if (options.start) {
    const { start } = options;
    native.setSolution({ indices: start.map((_, at) => at), values: [...start] });
  }
  let isStopped = false;
  native.run(
    callbacks(highs, options, () => {
      isStopped = true;
    }),
  );
  return answer(highs, native, model, isStopped);
}

function callbacks(highs: Highs, { isStopped, onProgress }: SolveOptions, onStop: () => void): HighsCallbackMap {
  const { mipInterrupt, simplexInterrupt } = highs.constants.callbackType;
  return {
    [mipInterrupt]: (event) => {
      const { mip_primal_bound, mip_dual_bound, running_time } = event.data;
      onProgress?.({ objective: known(mip_primal_bound), bound: known(mip_dual_bound), seconds: running_time ?? 0 });
      if (!isStopped?.()) return;
      onStop();
      event.interrupt();
    },
    [simplexInterrupt]: (event) => {
      if (!isStopped?.()) return;
      onStop();
      event.interrupt();
    },
  };
}

/** HiGHS says infinity for what it does not know yet. */
function known(figure: number | undefined): number | null {
  return figure !== undefined && Number.isFinite(figure) && Math.abs(figure) < 1e20 ? figure : null;
}

function answer(highs: Highs, native: Native, { columns }: LinearModel, isStopped: boolean): Solved {
  const { modelStatus, solutionStatus } = highs.constants;
  const status = native.getModelStatus();
  const nothing = { values: null, objective: null, bound: null, stoppedBy: null };
  if (status === modelStatus.infeasible) return { ...nothing, status: 'infeasible' };
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
    return { ...nothing, status: 'unbounded' };
  // A model without columns has one answer: nothing.
  if (status === modelStatus.empty) return { ...nothing, status: 'optimal', values: [], objective: 0, bound: 0 };
  const hasAnswer = native.info.get('primal_solution_status') === solutionStatus.feasible;
  const stoppedBy = status === modelStatus.optimal ? null : isStopped ? 'person' : 'time';
  const isMixed = columns.some(({ isInteger }) => isInteger);
  const objective = hasAnswer ? native.getObjectiveValue() : null;
  const bound = isMixed ? known(native.info.get('mip_dual_bound') as number) : objective;
  if (!hasAnswer) return { ...nothing, bound, stoppedBy, status: 'unknown' };
  const values = Array.from(native.getSolution().colValue);
  return { status: status === modelStatus.optimal ? 'optimal' : 'feasible', values, objective, bound, stoppedBy };
}

function modelData(highs: Highs, { sense, columns, rows }: LinearModel): ModelData {
  const { objectiveSense } = highs.constants;
  const starts = new Int32Array(rows.length + 1);
  for (const [index, { at }] of rows.entries()) starts[index + 1] = (starts[index] as number) + at.length;
  const indices = new Int32Array(starts[rows.length] as number);
  const values = new Float64Array(indices.length);
  for (const [index, { at, by }] of rows.entries()) {
    indices.set(at, starts[index]);
    values.set(by, starts[index]);
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: sense === 'max' ? objectiveSense.maximize : objectiveSense.minimize,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    integrality: Int32Array.from(columns, ({ isInteger }) => (isInteger ? 1 : 0)),
    matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
  };
}
