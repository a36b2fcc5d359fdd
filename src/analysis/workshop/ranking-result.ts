import type { ClientId } from '#src/dossier/ids.ts';
import { bordaPoints } from '#src/methods/borda.ts';
import { type Concordance, concordance, type ConcordanceWord, concordanceWord } from '#src/methods/concordance.ts';
import { concordanceChance, shuffledChance } from '#src/methods/concordance-chance.ts';
import { condorcetWinner, copelandScores, duelsOf, tiedDuels } from '#src/methods/duels.ts';
import { meanRankCorrelation } from '#src/methods/rank-correlation.ts';
import { groupsByFigure, type Places, placesOf } from '#src/methods/ranking.ts';
import { schulze } from '#src/methods/schulze.ts';
import { answersBy, type Ballots } from './ballots.ts';

/** Groups of subjects, best first; a group shares its place. */
export type Order = readonly (readonly string[])[];

export type Harmony = {
  readonly w: number;
  readonly word: ConcordanceWord;
  /** Chance that rankings drawn at random agree as much. */
  readonly p: number;
  /** The same by shuffling, where few subjects make the approximation rough; null where it is close. */
  readonly shuffled: number | null;
  /** Mean rank correlation between two clients. */
  readonly rho: number | null;
  readonly judges: number;
};

export type RankingResult = {
  readonly kind: 'ranking';
  readonly clients: readonly { readonly client: ClientId; readonly cast: number; readonly order: Order | null }[];
  readonly borda: { readonly order: Order; readonly points: readonly number[] };
  readonly copeland: { readonly order: Order; readonly points: readonly number[] };
  readonly schulze: { readonly order: Order; readonly wins: readonly number[] };
  /** Wins every duel; null when none does. */
  readonly condorcet: string | null;
  readonly tied: number;
  readonly duels: number;
  /** By inhabitants; null while somebody's are unknown. */
  readonly inhabitants: Order | null;
  /** The client of which the ballot is what inhabitants come to. */
  readonly echoes: ClientId | null;
  readonly harmony: Harmony | null;
};

/**
 * [WL11] Rankings three ways side by side. A client has one ballot: of its people's places the mean per subject. `null`
 * when nobody voted.
 */
export function rankingResult(subjects: readonly string[], ballots: readonly Ballots[]): RankingResult | null {
  const clients = ballots.map((each) => ({ ...each, places: placesWithin(subjects, each) }));
  const voted = clients.flatMap(({ client, inhabitants, places }) =>
    places === null ? [] : [{ client, inhabitants, places }],
  );
  if (voted.length === 0) return null;
  const rows = voted.map(({ places }) => places);
  const duels = duelsOf(rows);
  const named = (order: readonly (readonly number[])[]): Order =>
    order.map((group) => group.map((at) => subjects[at] as string));
  const borda = bordaPoints(rows);
  const copeland = copelandScores(duels);
  const found = schulze(duels);
  const winner = condorcetWinner(duels);
  const weighted = byInhabitants(voted);
  return {
    kind: 'ranking',
    clients: clients.map(({ client, cast, places }) => ({
      client,
      cast: cast.length,
      order: places === null ? null : named(orderOf(places)),
    })),
    borda: { order: named(groupsByFigure(borda)), points: borda },
    copeland: { order: named(groupsByFigure(copeland)), points: copeland },
    schulze: { order: named(found.order), wins: found.wins },
    condorcet: winner === null ? null : (subjects[winner] ?? null),
    tied: tiedDuels(duels).length,
    duels: (subjects.length * (subjects.length - 1)) / 2,
    inhabitants: weighted === null ? null : named(weighted),
    echoes: echoOf(voted, weighted),
    harmony: harmonyOf(rows),
  };
}

type Voted = { readonly client: ClientId; readonly inhabitants: number | null; readonly places: Places };

/** The places of a client's people taken together: the lowest mean place first. */
function placesWithin(subjects: readonly string[], ballots: Ballots): Places | null {
  const people = answersBy(ballots, 'ranking').map(({ ranks }) =>
    placesOf(
      ranks.map((group) => group.map((subject) => subjects.indexOf(subject)).filter((at) => at >= 0)),
      subjects.length,
    ),
  );
  if (people.length === 0) return null;
  const sums = subjects.map((_, at) => people.reduce((sum, places) => sum + (places[at] as number), 0));
  return placesOf(groupsByFigure(sums.map((sum) => -sum)), subjects.length);
}

function orderOf(places: Places): readonly (readonly number[])[] {
  return groupsByFigure(places.map((place) => -place));
}

function byInhabitants(voted: readonly Voted[]): readonly (readonly number[])[] | null {
  const weights = voted.map(({ inhabitants }) => inhabitants ?? 0);
  if (voted.some(({ inhabitants }) => inhabitants === null) || weights.every((weight) => weight === 0)) return null;
  return schulze(
    duelsOf(
      voted.map(({ places }) => places),
      weights,
    ),
  ).order;
}

/** [WL12] Only where others ranked otherwise: three equal ballots echo nobody. */
function echoOf(voted: readonly Voted[], weighted: readonly (readonly number[])[] | null): ClientId | null {
  if (weighted === null || voted.length < 3) return null;
  const as = (order: readonly (readonly number[])[]) => JSON.stringify(order);
  const same = voted.filter(({ places }) => as(orderOf(places)) === as(weighted));
  return same.length === 1 ? (same[0] as Voted).client : null;
}

/** Up to here the chance is by F, which is rough; beyond it shuffling many items would only cost time. */
const mostShuffled = 7;

/** [WL13] How far rankings agree, with the chance that it means nothing. */
export function harmonyOf(rows: readonly Places[]): Harmony | null {
  const found: Concordance | null = concordance(rows);
  if (found === null) return null;
  return {
    w: found.w,
    word: concordanceWord(found.w),
    p: concordanceChance(found).p,
    shuffled: found.subjects <= mostShuffled ? shuffledChance(rows, 2000) : null,
    rho: meanRankCorrelation(rows),
    judges: found.judges,
  };
}
