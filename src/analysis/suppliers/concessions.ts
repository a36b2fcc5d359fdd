import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { Column, LinearModel, Row, Solve, SolveOptions } from '#src/methods/linear-model.ts';
import type { AnswerKind, Evidence } from './answers.ts';
import { answerKind, answerOf } from './answers.ts';
import { type ConcessionCell, concessionCells, type Shortfall } from './concession-cells.ts';

/** One thing one client gives up on one of its musts. */
export type Concession = {
  readonly client: ClientId;
  readonly requirement: RequirementId;
  /** `excluded`: something else that is kept stands in its way; `depends`: what it requires is not there. */
  readonly kind: Shortfall | 'excluded' | 'depends';
  /** What excludes it, or what it misses. */
  readonly by: readonly RequirementId[];
  /** Value points. */
  readonly weight: number;
};

/** One smallest set by one measure. */
export type ConcessionSet = {
  readonly concessions: readonly Concession[];
  readonly count: number;
  readonly weight: number;
  /** The most any one client gives, in number. */
  readonly most: number;
};

export type SupplierConcessions = {
  readonly supplier: SupplierId;
  /** Legal requirements it answers no to or not at all: no client can give those up, so nothing makes it acceptable. */
  readonly lawless: readonly RequirementId[];
  /** Legal requirements that it has to build or promises for later. */
  readonly lawCustom: readonly RequirementId[];
  /** As few as can be; as light as can be; as few as can be, spread so that the client that gives most gives least. */
  readonly fewest: ConcessionSet;
  readonly lightest: ConcessionSet;
  readonly fairest: ConcessionSet;
  /** How many nothing could prevent: each of them is a must that this supplier does not meet, whatever the others do. */
  readonly unavoidable: number;
  /** No smaller set exists: the unavoidable ones, and proof by the solver for those where clients can choose who gives. */
  readonly isProven: boolean;
};

type Frame = {
  readonly requirements: readonly RequirementId[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly kinds: readonly AnswerKind[];
  readonly cells: readonly ConcessionCell[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly requires: readonly (readonly [number, number])[];
};

/**
 * [PK35] [PK36] For each supplier the smallest concessions that make it acceptable to every client: then each must of each is met, or its
 * client gives way on it. Where two musts exclude each other, clients can choose who does; that choice is solved, not guessed.
 */
export async function supplierConcessions(
  dossier: Dossier,
  evidence: Evidence,
  solve: Solve,
  options: SolveOptions,
  onStep: (done: number, total: number) => void = () => {},
): Promise<readonly SupplierConcessions[]> {
  const found: SupplierConcessions[] = [];
  const suppliers = dossier.suppliers.toSorted(byOrder);
  for (const [done, { id }] of suppliers.entries()) {
    onStep(done, suppliers.length);
    found.push(await concessionsOf(dossier, id, evidence, (model) => solve(model, options)));
  }
  return found;
}

async function concessionsOf(
  dossier: Dossier,
  supplier: SupplierId,
  evidence: Evidence,
  ask: (model: LinearModel) => ReturnType<Solve>,
): Promise<SupplierConcessions> {
  const frame = frameOf(dossier, supplier, evidence);
  const kindOf = (id: RequirementId): AnswerKind => frame.kinds[frame.indexOf.get(id) ?? -1] ?? 'unknown';
  const legal = dossier.requirements.filter(({ isLegal }) => isLegal).map(({ id }) => id);
  const counting = await solved(frame, { kind: 'count' }, ask);
  const least = counting.set.count;
  const weighing = await solved(frame, { kind: 'weight' }, ask);
  const spreading = await solved(frame, { kind: 'spread', count: least }, ask);
  return {
    supplier,
    lawless: legal.filter((id) => ['no', 'unknown'].includes(kindOf(id))),
    lawCustom: legal.filter((id) => ['custom', 'later'].includes(kindOf(id))),
    fewest: counting.set,
    lightest: weighing.set,
    fairest: spreading.set,
    unavoidable: frame.cells.filter(({ shortfall }) => shortfall !== null).length,
    isProven: counting.isProven && weighing.isProven && spreading.isProven,
  };
}

function frameOf(dossier: Dossier, supplier: SupplierId, evidence: Evidence): Frame {
  const requirements = dossier.requirements.map(({ id }) => id);
  const indexOf = new Map<string, number>(requirements.map((id, at) => [id, at]));
  const linked = (field: 'excludes' | 'requires'): [number, number][] =>
    dossier.requirements.flatMap((requirement, at) =>
      requirement[field].flatMap((id): [number, number][] => {
        const other = indexOf.get(id);
        return other === undefined ? [] : [[at, other]];
      }),
    );
  return {
    requirements,
    indexOf,
    kinds: requirements.map((id) => answerKind(answerOf(dossier, id, supplier, evidence))),
    cells: concessionCells(dossier, supplier, evidence),
    pairs: linked('excludes'),
    requires: linked('requires'),
  };
}

type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'weight' }
  | { readonly kind: 'spread'; readonly count: number };

/** Columns: per requirement whether it is in (a no can't be), per cell whether its client goes without. */
function modelOf({ requirements, kinds, cells, pairs, requires, indexOf }: Frame, measure: Measure): LinearModel {
  const upTo = Number.NEGATIVE_INFINITY;
  const columns: Column[] = kinds.map((kind) => ({ cost: 0, lower: 0, upper: kind === 'no' ? 0 : 1, isInteger: true }));
  const rows: Row[] = [
    ...pairs.map(([a, b]): Row => ({ lower: upTo, upper: 1, at: [a, b], by: [1, 1] })),
    ...requires.map(([a, b]): Row => ({ lower: upTo, upper: 0, at: [a, b], by: [1, -1] })),
  ];
  const without = cells.map(({ requirement }) => {
    const column = columns.push({ cost: 0, lower: 0, upper: 1, isInteger: false }) - 1;
    rows.push({
      lower: 1,
      upper: Number.POSITIVE_INFINITY,
      at: [indexOf.get(requirement) as number, column],
      by: [1, 1],
    });
    return column;
  });
  const costs = new Map<number, number>();
  const counts = cells.map(({ shortfall }) => (shortfall === null ? 1 : 0));
  if (measure.kind === 'count')
    for (const [index, column] of without.entries()) costs.set(column, counts[index] as number);
  if (measure.kind === 'weight')
    for (const [index, { weight, weightWithout }] of cells.entries())
      costs.set(without[index] as number, weightWithout - weight);
  if (measure.kind === 'spread') addSpread({ columns, rows, costs }, { cells, without, counts, least: measure.count });
  // Where it changes nothing, a requirement stays in: so small a part decides nothing.
  const nudge = 1e-4 / Math.max(1, requirements.length);
  return {
    sense: 'min',
    columns: columns.map((column, at) => ({
      ...column,
      cost: (costs.get(at) ?? 0) - (at < requirements.length ? nudge : 0),
    })),
    rows,
  };
}

type Spread = {
  readonly cells: readonly ConcessionCell[];
  readonly without: readonly number[];
  readonly counts: readonly number[];
  readonly least: number;
};

/** As few as can be, and under that the lowest highest number per client. */
function addSpread(
  { columns, rows, costs }: { columns: Column[]; rows: Row[]; costs: Map<number, number> },
  { cells, without, counts, least }: Spread,
): void {
  const fixed = cells.filter(({ shortfall }) => shortfall !== null).length;
  rows.push({ lower: Number.NEGATIVE_INFINITY, upper: least - fixed, at: [...without], by: [...counts] });
  const most = columns.push({ cost: 0, lower: 0, upper: Number.POSITIVE_INFINITY, isInteger: false }) - 1;
  costs.set(most, 1);
  for (const client of new Set(cells.map((cell) => cell.client))) {
    const own = cells.flatMap((cell, index) => (cell.client === client ? [index] : []));
    const given = own.filter((index) => cells[index]?.shortfall !== null).length;
    rows.push({
      lower: given,
      upper: Number.POSITIVE_INFINITY,
      at: [most, ...own.map((index) => without[index] as number)],
      by: [1, ...own.map((index) => -(counts[index] as number))],
    });
  }
}

async function solved(
  frame: Frame,
  measure: Measure,
  ask: (model: LinearModel) => ReturnType<Solve>,
): Promise<{ readonly set: ConcessionSet; readonly isProven: boolean }> {
  const { values, status } = await ask(modelOf(frame, measure));
  const isIn = (at: number): boolean => (values?.[at] ?? 0) > 0.5;
  const concessions = frame.cells.flatMap((cell) => concessionFor(frame, cell, isIn));
  const perClient = new Map<string, number>();
  for (const { client } of concessions) perClient.set(client, (perClient.get(client) ?? 0) + 1);
  return {
    set: {
      concessions,
      count: concessions.length,
      weight: concessions.reduce((sum, { weight }) => sum + weight, 0),
      most: Math.max(0, ...perClient.values()),
    },
    isProven: status === 'optimal',
  };
}

function concessionFor(
  { requirements, kinds, pairs, requires, indexOf }: Frame,
  cell: ConcessionCell,
  isIn: (at: number) => boolean,
): readonly Concession[] {
  const { client, requirement, shortfall, weight, weightWithout } = cell;
  const at = indexOf.get(requirement) as number;
  const base = { client, requirement };
  if (isIn(at) || kinds[at] === 'no') return shortfall === null ? [] : [{ ...base, kind: shortfall, by: [], weight }];
  const idsOf = (some: readonly number[]): RequirementId[] => some.map((other) => requirements[other] as RequirementId);
  const missing = requires.flatMap(([a, b]) => (a === at && !isIn(b) ? [b] : []));
  if (missing.length > 0) return [{ ...base, kind: 'depends', by: idsOf(missing), weight: weightWithout }];
  const rivals = pairs.flatMap(([a, b]) => (a === at && isIn(b) ? [b] : b === at && isIn(a) ? [a] : []));
  return [
    {
      ...base,
      kind: rivals.length > 0 ? 'excluded' : (shortfall ?? 'unknown'),
      by: idsOf(rivals),
      weight: weightWithout,
    },
  ];
}
