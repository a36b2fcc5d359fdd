import { find } from '#src/base/table.ts';
import { centsOf, thousandsOf } from '#src/dossier/cents.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Outcome, Rung } from '#src/dossier/option.ts';
import { decisionsInForce } from './decisions-in-force.ts';

/** How one requirement is served, and how many ways there are besides the common one. */
export type LadderRow = {
  readonly requirement: string;
  readonly rungs: readonly { readonly client: string; readonly rung: Rung }[];
  readonly variants: number;
};

export type Ladder = {
  /** By requirement id, only those an outcome is about. */
  readonly rows: readonly LadderRow[];
  readonly variants: number;
  /** What the options with variants cost against the plan, thousands of euros; null = not estimated. */
  readonly onceK: number | null;
  readonly yearK: number | null;
};

type Priced = {
  readonly outcomes: readonly Outcome[];
  readonly costOnceK: number | null;
  readonly costYearK: number | null;
};

/** [A76] The harmonisation ladder of one option. Every variant undoes uniformity, so it is counted and priced. */
export function ladderOf(option: Priced): Ladder {
  return ladderOver([option]);
}

/** [A77] The same over all decisions in force: what the clients have agreed to do differently, and for how much. */
export function ladderInForce(dossier: Dossier): Ladder {
  const decided = [...decisionsInForce(dossier).values()];
  return ladderOver(
    decided.map(({ option, costOnceK, costYearK }) => ({
      outcomes: (option === null ? undefined : find(dossier.options, option))?.outcomes ?? [],
      costOnceK,
      costYearK,
    })),
  );
}

function ladderOver(options: readonly Priced[]): Ladder {
  const rows = rowsOf(options.flatMap(({ outcomes }) => outcomes));
  const dear = options.filter(({ outcomes }) => rowsOf(outcomes).some(({ variants }) => variants > 0));
  return {
    rows,
    variants: rows.reduce((sum, row) => sum + row.variants, 0),
    onceK: sumOf(dear.map(({ costOnceK }) => costOnceK)),
    yearK: sumOf(dear.map(({ costYearK }) => costYearK)),
  };
}

function rowsOf(outcomes: readonly Outcome[]): readonly LadderRow[] {
  const ids = [...new Set(outcomes.map(({ requirement }) => requirement))].sort();
  return ids.map((requirement) => {
    const own = outcomes.filter((outcome) => outcome.requirement === requirement);
    return { requirement, rungs: own.map(({ client, rung }) => ({ client, rung })), variants: variantsIn(own) };
  });
}

/** Different ways of serving, less the one that is common. Who does not want it needs no way of its own. */
function variantsIn(outcomes: readonly Outcome[]): number {
  const ways = (isCommon: boolean) =>
    new Set(
      outcomes
        .filter(({ rung }) => rung !== 'not-wanted' && (rung === 'same') === isCommon)
        .map(({ rung, value, priority }) => JSON.stringify([rung, value, priority])),
    ).size;
  return ways(false) + Math.max(0, ways(true) - 1);
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : thousandsOf(known.reduce((sum, amount) => sum + centsOf(amount), 0));
}
