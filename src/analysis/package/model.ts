import type { Column, LinearModel, Row } from '#src/methods/linear-model.ts';
import { closureOf, contractCost, fixedIn, type PackageProblem, totalOf } from './problem.ts';

/**
 * What is made as good as it can be. Satisfactions stand in thousandths, so that the tolerance of a solver (a millionth) is far
 * below what any client could notice.
 */
export type Aim =
  /** Σ weight × satisfaction; a weight per client. */
  | { readonly kind: 'sum'; readonly weights: readonly number[] }
  /** The satisfaction of whoever has least. */
  | { readonly kind: 'lowest' }
  /** The sum of the `count` lowest satisfactions, with those of fewer kept: one step of leximin. */
  | { readonly kind: 'ordered'; readonly count: number; readonly kept: readonly number[] }
  /** Σ weight over clients of which every need is in. */
  | { readonly kind: 'served'; readonly weights: readonly number[] }
  /** Euros over the contract, as low as it can be. */
  | { readonly kind: 'cost' };

/** What must hold besides: points each client keeps at least; which clients are served at least by weight. */
export type Floors = {
  readonly points?: readonly number[];
  /** Requirements that are in. */
  readonly needs?: readonly number[];
  readonly served?: { readonly weights: readonly number[]; readonly least: number };
};

export const perMille = 1000;

type Draft = { readonly columns: Column[]; readonly rows: Row[] };

/** [PK4] The integer model of C12: a column per requirement first, in their order; 1 = in the package. */
export function packageModel(problem: PackageProblem, aim: Aim, floors: Floors = {}): LinearModel {
  const draft: Draft = { columns: requirementColumns(problem, floors.needs ?? []), rows: [] };
  addDependencies(problem, draft);
  addBudgets(problem, draft);
  addFloors(problem, draft, floors.points ?? []);
  if (floors.served) addServedLeast(problem, draft, floors.served);
  const costs = aimCosts(problem, draft, aim);
  return {
    sense: aim.kind === 'cost' ? 'min' : 'max',
    columns: draft.columns.map((column, at) => ({ ...column, cost: costs.get(at) ?? 0 })),
    rows: draft.rows,
  };
}

function requirementColumns(problem: PackageProblem, needs: readonly number[]): Column[] {
  const needed = closureOf(problem, [...fixedIn(problem), ...needs]);
  const ruledOut = new Set([...needed].flatMap((at) => problem.requirements[at]?.excludes ?? []));
  return problem.requirements.map(({ isBarred }, at) => ({
    cost: 0,
    lower: needed.has(at) ? 1 : 0,
    upper: isBarred || ruledOut.has(at) ? 0 : 1,
    isInteger: true,
  }));
}

function addDependencies({ requirements }: PackageProblem, { rows }: Draft): void {
  for (const [at, { requires, excludes }] of requirements.entries()) {
    for (const needed of requires)
      rows.push({ lower: Number.NEGATIVE_INFINITY, upper: 0, at: [at, needed], by: [1, -1] });
    for (const other of excludes)
      if (other > at) rows.push({ lower: Number.NEGATIVE_INFINITY, upper: 1, at: [at, other], by: [1, 1] });
  }
}

/** In the largest whole unit in which all costs and the budget are whole numbers, so that a row is exact. */
function addBudgets({ requirements, budgets }: PackageProblem, { rows }: Draft): void {
  for (const budget of ['once', 'year'] as const) {
    const available = budgets[budget];
    if (available === null) continue;
    const at: number[] = [];
    for (const [index, requirement] of requirements.entries()) if (requirement[budget] !== 0) at.push(index);
    const costs = at.map((index) => requirements[index]?.[budget] ?? 0);
    const unit = costs.reduce(commonDivisor, 0) || 1;
    rows.push({
      lower: Number.NEGATIVE_INFINITY,
      upper: Math.floor(available / unit),
      at,
      by: costs.map((cost) => cost / unit),
    });
  }
}

function commonDivisor(a: number, b: number): number {
  let [left, right] = [Math.abs(a), Math.abs(b)];
  while (right > 0) [left, right] = [right, left % right];
  return left;
}

function addFloors(problem: PackageProblem, { rows }: Draft, points: readonly number[]): void {
  for (const [client, least] of points.entries()) {
    const values = problem.clients[client]?.values ?? [];
    if (least > 0)
      rows.push({
        lower: least,
        upper: Number.POSITIVE_INFINITY,
        at: values.map(([at]) => at),
        by: values.map(([, by]) => by),
      });
  }
}

function addColumn({ columns }: Draft, column: Omit<Column, 'cost'>): number {
  return columns.push({ cost: 0, ...column }) - 1;
}

const free = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY, isInteger: false } as const;

function aimCosts(problem: PackageProblem, draft: Draft, aim: Aim): ReadonlyMap<number, number> {
  switch (aim.kind) {
    case 'sum':
      return sumCosts(problem, aim.weights);
    case 'lowest': {
      const lowest = addColumn(draft, { lower: 0, upper: perMille, isInteger: false });
      for (const client of valuing(problem)) draft.rows.push(atLeast(client, lowest));
      return new Map([[lowest, 1]]);
    }
    case 'ordered':
      return orderedCosts(problem, draft, aim.count, aim.kept);
    case 'cost':
      return new Map(problem.requirements.map((_, at) => [at, contractCost(problem, at)]));
    case 'served':
      return new Map(servedColumns(problem, draft).map((column, client) => [column, aim.weights[client] ?? 0]));
  }
}

type Valuing = { readonly values: PackageProblem['clients'][number]['values']; readonly total: number };

/** Who values nothing can't be satisfied, and holds nobody back. */
function valuing({ clients }: PackageProblem): readonly Valuing[] {
  return clients.map((client) => ({ values: client.values, total: totalOf(client) })).filter(({ total }) => total > 0);
}

/** perMille × points ≥ total × column, scaled to thousandths of the total. */
function atLeast({ values, total }: Valuing, column: number): Row {
  return {
    lower: 0,
    upper: Number.POSITIVE_INFINITY,
    at: [...values.map(([at]) => at), column],
    by: [...values.map(([, points]) => points), -total / perMille],
  };
}

function sumCosts({ clients }: PackageProblem, weights: readonly number[]): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  for (const [index, client] of clients.entries()) {
    const total = totalOf(client);
    for (const [at, points] of client.values)
      costs.set(at, (costs.get(at) ?? 0) + (perMille * (weights[index] ?? 0) * points) / total);
  }
  return costs;
}

/**
 * Sum of the k lowest = max over t of k t − Σ max(0, t − sᵢ), which is linear (Ogryczak & Śliwiński 2006, "On direct methods for
 * lexicographic min-max optimization"). `kept[k − 1]`: what the k lowest together are to keep.
 */
function orderedCosts(
  problem: PackageProblem,
  draft: Draft,
  count: number,
  kept: readonly number[],
): ReadonlyMap<number, number> {
  const satisfactions = valuing(problem).map(({ values, total }) => {
    const column = addColumn(draft, { lower: 0, upper: perMille, isInteger: false });
    draft.rows.push({ ...atLeast({ values, total }, column), upper: 0 });
    return column;
  });
  const lowestSum = (size: number): readonly (readonly [number, number])[] => {
    const level = addColumn(draft, { ...free });
    const short = satisfactions.map((column) => {
      const below = addColumn(draft, { lower: 0, upper: Number.POSITIVE_INFINITY, isInteger: false });
      draft.rows.push({ lower: 0, upper: Number.POSITIVE_INFINITY, at: [column, below, level], by: [1, 1, -1] });
      return below;
    });
    return [[level, size], ...short.map((below) => [below, -1] as const)];
  };
  for (const [index, least] of kept.entries()) {
    const terms = lowestSum(index + 1);
    draft.rows.push({
      lower: least,
      upper: Number.POSITIVE_INFINITY,
      at: terms.map(([at]) => at),
      by: terms.map(([, by]) => by),
    });
  }
  return new Map(lowestSum(count));
}

/** 1 = served: at most 1 where each of its needs is in. A client without needs is served by anything. */
function servedColumns({ clients }: PackageProblem, draft: Draft): readonly number[] {
  return clients.map(({ needs }) => {
    const column = addColumn(draft, { lower: 0, upper: 1, isInteger: true });
    for (const need of needs)
      draft.rows.push({ lower: Number.NEGATIVE_INFINITY, upper: 0, at: [column, need], by: [1, -1] });
    return column;
  });
}

function addServedLeast(
  problem: PackageProblem,
  draft: Draft,
  { weights, least }: NonNullable<Floors['served']>,
): void {
  const at = servedColumns(problem, draft);
  draft.rows.push({
    lower: least,
    upper: Number.POSITIVE_INFINITY,
    at,
    by: at.map((_, client) => weights[client] ?? 0),
  });
}
