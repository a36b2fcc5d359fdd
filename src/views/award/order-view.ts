import { type FormulaKey, type AwardRules, formulaOf, formulasFor } from '#src/analysis/award/award-formulas.ts';
import type { AwardBid, AwardSettings } from '#src/analysis/award/award-bids.ts';
import { type AwardRun, type AwardSimulation, simulateAward } from '#src/analysis/award/simulate-award.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** A bid as it is named on the screen, made or made up. */
export type Entrant = {
  readonly id: string;
  readonly letters: string;
  readonly name: string;
  /** Euros. */
  readonly price: number;
  readonly quality: number;
  readonly isFictitious: boolean;
  /** Counts though it fails a knock-out. */
  readonly isReadmitted: boolean;
};

export type OrderNode = {
  readonly id: string;
  readonly place: number;
  readonly figure: number;
  /** Euros it is too dear to share the first place; null: no price would do. */
  readonly deficit: number | null;
};

export type OrderColumn = {
  readonly key: FormulaKey;
  /** Null: the tender did not lay down what it needs. */
  readonly run: AwardRun | null;
  /** The best first. */
  readonly nodes: readonly OrderNode[];
};

export type OrderView = {
  readonly simulation: AwardSimulation;
  readonly entrants: ReadonlyMap<string, Entrant>;
  readonly columns: readonly OrderColumn[];
};

/** [AW11] [AW16] All formulas side by side over the same bids. */
export function orderView(dossier: Dossier, rules: AwardRules, settings: AwardSettings): OrderView {
  const formulas = formulasFor(rules).map((key) => ({ key, formula: formulaOf(key, rules) }));
  const countable = formulas.flatMap(({ formula }) => formula ?? []);
  const simulation = simulateAward(dossier, countable, settings);
  const columns = formulas.map(({ key, formula }): OrderColumn => {
    const run = simulation.runs.find((each) => each.formula === formula) ?? null;
    const deficits = new Map(run?.deficits.map(({ id, deficit }) => [id, deficit]));
    const nodes = run?.standings.map((standing) => ({ ...standing, deficit: deficits.get(standing.id) ?? null })) ?? [];
    return { key, run, nodes };
  });
  // What can't be counted stands last, so that lines run on between what can.
  const inOrder = [...columns.filter(({ run }) => run !== null), ...columns.filter(({ run }) => run === null)];
  return { simulation, entrants: entrantsOf(dossier, simulation, settings), columns: inOrder };
}

function entrantsOf(
  { suppliers }: Dossier,
  { bidders, bids }: AwardSimulation,
  { play }: AwardSettings,
): ReadonlyMap<string, Entrant> {
  const failed = new Set(
    bids.filter((bid: AwardBid) => bid.failed.length > 0).map(({ supplier }) => supplier as string),
  );
  return new Map(
    bidders.map(({ id, price, quality }) => {
      const supplier = find(suppliers, id);
      const name = supplier?.name ?? play?.added.find((each) => each.id === id)?.name ?? id;
      const letters = supplier?.badge ?? name.slice(0, 2).toUpperCase();
      const isFictitious = supplier === undefined;
      return [id, { id, letters, name, price, quality, isFictitious, isReadmitted: failed.has(id as never) }];
    }),
  );
}

/** Who stands first by which formulas, those that most formulas put first first. */
export type First = { readonly ids: readonly string[]; readonly keys: readonly FormulaKey[] };

export function firstsOf({ columns }: OrderView): readonly First[] {
  const found = new Map<string, First>();
  for (const { key, nodes } of columns) {
    const ids = nodes.filter(({ place }) => place === 1).map(({ id }) => id);
    if (ids.length === 0) continue;
    const name = ids.toSorted().join(' ');
    found.set(name, { ids, keys: [...(found.get(name)?.keys ?? []), key] });
  }
  return [...found.values()].toSorted((a, b) => b.keys.length - a.keys.length);
}

/** The places on which not every formula has the same bid. */
export function unsettledPlaces({ columns }: OrderView): readonly number[] {
  const counted = columns.filter(({ nodes }) => nodes.length > 0);
  const size = counted[0]?.nodes.length ?? 0;
  return Array.from({ length: size }, (_, at) => at).flatMap((at) => {
    const ids = new Set(counted.map(({ nodes }) => nodes[at]?.id));
    return ids.size > 1 ? [at + 1] : [];
  });
}
