import type { ScoreCriterion } from '#src/dossier/answer.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import { mean } from '#src/methods/spread.ts';
import { valueForEffort, wsjf } from '#src/methods/wsjf.ts';
import { answersBy, type Ballots } from './ballots.ts';

export type ClientScores = {
  readonly client: ClientId;
  readonly cast: number;
  /** Mean of its people; null where nobody scored that. */
  readonly scores: Readonly<Record<ScoreCriterion, number | null>>;
  /** Null while value, time, risk or effort is missing. */
  readonly wsjf: number | null;
  readonly valueForEffort: number | null;
};

export type Spread = { readonly low: number; readonly mean: number; readonly high: number };

export type ScoresResult = {
  readonly kind: 'scores';
  readonly clients: readonly ClientScores[];
  /** Over the clients that have a figure; null when none has. */
  readonly wsjf: Spread | null;
  readonly valueForEffort: Spread | null;
};

/** [WL16] Value differs per client, so figures are per client, with their spread and no total. */
export function scoresResult(ballots: readonly Ballots[]): ScoresResult {
  const clients = ballots.map(clientScores);
  return {
    kind: 'scores',
    clients,
    wsjf: spreadOf(clients.flatMap((line) => line.wsjf ?? [])),
    valueForEffort: spreadOf(clients.flatMap((line) => line.valueForEffort ?? [])),
  };
}

function clientScores(ballots: Ballots): ClientScores {
  const all = answersBy(ballots, 'scores').flatMap(({ scores }) => scores);
  const at = (criterion: ScoreCriterion) =>
    mean(all.filter((each) => each.criterion === criterion).map(({ score }) => score));
  const scores = { value: at('value'), time: at('time'), risk: at('risk'), effort: at('effort') };
  const { value, time, risk, effort } = scores;
  return {
    client: ballots.client,
    cast: ballots.cast.length,
    scores,
    wsjf:
      value === null || time === null || risk === null || effort === null ? null : wsjf({ value, time, risk, effort }),
    valueForEffort: value === null || effort === null ? null : valueForEffort({ value, effort }),
  };
}

function spreadOf(figures: readonly number[]): Spread | null {
  const middle = mean(figures);
  return middle === null ? null : { low: Math.min(...figures), mean: middle, high: Math.max(...figures) };
}
