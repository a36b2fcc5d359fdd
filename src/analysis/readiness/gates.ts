import { type LadderScores, readLadder } from '#src/methods/ladder.ts';
import { gates as gateKeys, type Readiness } from '#src/dossier/readiness.ts';

/** What has to be in order before one outsources; `ladder` follows from the ladders unless it was scored. */
export type GateKey = (typeof gateKeys)[number];
/** 0 to 5 per gate; null = not known. */
export type Gates = Readiness['own']['gates'];

export const highestScore = 5;

export type Gating = {
  readonly gates: Gates;
  /** The lowest, all of them where several are; empty while nothing is known. What counts: a chain is as strong as that. */
  readonly weakest: readonly GateKey[];
  readonly readiness: number | null;
  /** Of what is known, beside it and never instead of it. */
  readonly mean: number | null;
};

/** [RY5] 5 less the largest lead of any step; null while no ladder has a score. */
export function ladderGate(ladders: readonly LadderScores[]): number | null {
  const scored = ladders.filter((scores) => scores.some((score) => score !== null));
  if (scored.length === 0) return null;
  const leads = scored.map((scores) => Math.max(0, ...readLadder(scores).gaps.map(({ gap }) => gap)));
  return Math.max(0, highestScore - Math.max(...leads));
}

/** [RY6] Readiness is the weakest gate. */
export function gatingOf(scored: Gates, ladders: readonly LadderScores[]): Gating {
  const gates: Gates = { ...scored, ladder: scored.ladder ?? ladderGate(ladders) };
  const known = gateKeys.filter((gate) => gates[gate] !== null);
  const scores = known.map((gate) => gates[gate] ?? 0);
  if (scores.length === 0) return { gates, weakest: [], readiness: null, mean: null };
  const readiness = Math.min(...scores);
  return {
    gates,
    readiness,
    weakest: known.filter((gate) => gates[gate] === readiness),
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
}
