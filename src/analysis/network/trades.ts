import { cellAt, cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { CaseId, ClientId, OptionId } from '#src/dossier/ids.ts';
import { optionsOf } from '#src/analysis/cases/case-options.ts';
import { type Relation, relationsOf } from './relations.ts';

/** In one case `by` goes along with an option it likes less than its own, which is worth more to `for`. In stance steps. */
export type Move = {
  readonly case: CaseId;
  readonly by: ClientId;
  readonly for: ClientId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly gain: number;
  readonly cost: number;
};

/** Two open cases in which two clients stand against each other, and each gives where it costs little (logrolling). */
export type Trade = {
  readonly moves: readonly [Move, Move];
  /** It counts stances that were given in private. */
  readonly isPrivate: boolean;
};

/** More than one step less costs too much to call it cheap. */
const cheap = 1;
/** What a screen can hold; the cheapest first. */
export const mostTrades = 20;

/**
 * [N3] [N4] Proposals to talk about, never deals. A move is one only where it gains more than it costs, costs at most one
 * step, and leaves nobody with an overriding objection. Per pair of clients the best two moves are matched.
 */
export function tradesOf(dossier: Dossier, relations = relationsOf(dossier)): readonly Trade[] {
  const files = new Map<CaseId, Ballot>();
  const ballotOf = (id: CaseId) => {
    const ballot = files.get(id) ?? ballotFor(dossier, id);
    files.set(id, ballot);
    return ballot;
  };
  return relations
    .flatMap((relation) => bestTrade(relation, ballotOf) ?? [])
    .sort((x, y) => costOf(x) - costOf(y) || gainOf(y) - gainOf(x))
    .slice(0, mostTrades);
}

type Ballot = {
  readonly options: readonly OptionId[];
  /** Per option what a client said of it. */
  readonly stepOf: (option: OptionId, client: ClientId) => number | null;
  readonly isKept: (option: OptionId, client: ClientId) => boolean;
};

/** Options that nobody overridingly objects to. */
function ballotFor(dossier: Dossier, id: CaseId): Ballot {
  const stanceOf = (option: OptionId, client: ClientId) => cellAt(dossier.stances, option, client, columnOf);
  return {
    options: optionsOf(dossier, id)
      .filter((option) => cellsOf(dossier.stances, option.id).every(({ step }) => step !== 1))
      .map((option) => option.id),
    stepOf: (option, client) => stanceOf(option, client)?.step ?? null,
    isKept: (option, client) => stanceOf(option, client)?.isReleased === false,
  };
}

function bestTrade({ a, b, open }: Relation, ballotOf: (id: CaseId) => Ballot): Trade | null {
  const given = open.flatMap((id) => bestMove(id, ballotOf(id), a, b) ?? []);
  const taken = open.flatMap((id) => bestMove(id, ballotOf(id), b, a) ?? []);
  const pairs = given.flatMap((mine) =>
    taken.filter((theirs) => theirs.case !== mine.case).map((theirs) => [mine, theirs] as const),
  );
  const best = pairs.toSorted((x, y) => sum(x, 'cost') - sum(y, 'cost') || sum(y, 'gain') - sum(x, 'gain'))[0];
  if (best === undefined) return null;
  const isPrivate = best.some((move) =>
    [move.from, move.to].some((option) => [a, b].some((client) => ballotOf(move.case).isKept(option, client))),
  );
  return { moves: best, isPrivate };
}

/** From what `by` likes best to what costs it little and is worth most to the other. */
function bestMove(id: CaseId, { options, stepOf }: Ballot, by: ClientId, other: ClientId): Move | null {
  const own = options.flatMap((option) => stepOf(option, by) ?? []);
  const top = Math.max(...own);
  let best: Move | null = null;
  for (const from of options.filter((option) => stepOf(option, by) === top))
    for (const to of options) {
      const [mine, theirs, before] = [stepOf(to, by), stepOf(to, other), stepOf(from, other)];
      if (mine === null || theirs === null || before === null) continue;
      const move = { case: id, by, for: other, from, to, gain: theirs - before, cost: top - mine };
      const isBetter = best === null || move.gain - move.cost > best.gain - best.cost;
      if (move.cost <= cheap && move.gain > move.cost && isBetter) best = move;
    }
  return best;
}

function sum(moves: readonly Move[], key: 'gain' | 'cost'): number {
  return moves.reduce((total, move) => total + move[key], 0);
}

const costOf = ({ moves }: Trade): number => sum(moves, 'cost');
const gainOf = ({ moves }: Trade): number => sum(moves, 'gain');
