import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#electron/build/paths.ts';

type PerClient<T> = Readonly<Record<string, T>>;

/** `test/fixtures/sample/votes.json`: what the participants of the sample voted, three to a client. */
export type SampleVotes = {
  /** Per requirement and client three letters, in the order of its participants. */
  readonly moscow: Readonly<Record<string, PerClient<string>>>;
  readonly themePoints: PerClient<Readonly<Record<string, number>>>;
  /** Best first. */
  readonly themeRanking: PerClient<readonly string[]>;
  /** Upper triangles of functionality, support, security and transition. */
  readonly awardPairs: PerClient<readonly (number | string)[]>;
};

type ItemFigures = {
  readonly counts: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly cns: number;
  readonly eta2: number | null;
  readonly cnsWithin: number;
  readonly mustAndWont: boolean;
};
type AwardFigures = {
  readonly eigenvector: readonly number[];
  readonly rowMeans: readonly number[];
  readonly lambda: number;
  readonly ratio: number;
  readonly geometric: number;
};

/** `test/fixtures/sample/vote-figures.json`: what an independent computation makes of them. */
export type SampleVoteFigures = {
  readonly items: Readonly<Record<string, ItemFigures>>;
  readonly themes: Readonly<
    Record<'s' | 'w' | 'chiSquared' | 'p' | 'f' | 'df1' | 'df2' | 'pF' | 'rho' | 'tiedDuels', number>
  > &
    Readonly<Record<'rankSums' | 'borda' | 'schulzeWins' | 'schulzeInhabitants', readonly number[]>>;
  readonly points: Readonly<Record<'equal' | 'inhabitants' | 'geometric', readonly number[]>>;
  readonly award: Readonly<Record<'MER' | 'DIJ' | 'VEL' | 'ZAN', AwardFigures>> &
    Readonly<Record<'joint' | 'meansGeometric' | 'meansArithmetic', readonly number[]>> &
    Readonly<Record<'jointRatio' | 'consensus', number>>;
};

export const sampleClients = ['MER', 'DIJ', 'VEL', 'ZAN'] as const;
export const sampleInhabitants = [68_400, 41_200, 27_900, 18_600];
export const sampleThemes = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'];

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(root, 'test/fixtures/sample', name), 'utf8'));
}

export const sampleVotes = read('votes.json') as SampleVotes;
export const sampleVoteFigures = read('vote-figures.json') as SampleVoteFigures;

/** The theme points as rows, one per client in the order of `sampleClients`. */
export const sampleThemePoints = sampleClients.map((client) =>
  sampleThemes.map((theme) => sampleVotes.themePoints[client]?.[theme] ?? 0),
);
/** The rankings of themes as groups of indices. */
export const sampleThemeRankings = sampleClients.map((client) =>
  (sampleVotes.themeRanking[client] ?? []).map((theme) => [sampleThemes.indexOf(theme)]),
);

/** Ratios of a client's upper triangle; fractions are written out, since 0.3333 is no third. */
export function sampleRatios(client: string): readonly number[] {
  return (sampleVotes.awardPairs[client] ?? []).map((ratio) => {
    const [above = 1, below = 1] = String(ratio).split('/').map(Number);
    return above / below;
  });
}
