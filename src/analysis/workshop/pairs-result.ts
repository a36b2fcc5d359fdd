import type { ClientId } from '#src/dossier/ids.ts';
import { consistencyOf, highestRatio, judgementToRevisit } from '#src/methods/consistency.ts';
import { jointJudgements, type Reciprocal, reciprocalMatrix } from '#src/methods/judgements.ts';
import { jointPriorities, principalEigenvector, rowGeometricMeans } from '#src/methods/priorities.ts';
import { type ConsensusWord, priorityConsensus, priorityConsensusWord } from '#src/methods/priority-consensus.ts';
import { answersBy, type Ballots } from './ballots.ts';

/** A judgement that does not fit the others, and what they say of the pair. */
export type Revisit = {
  readonly a: string;
  readonly b: string;
  readonly ratio: number;
  readonly expected: number;
};

export type ClientPairs = {
  readonly client: ClientId;
  readonly cast: number;
  /** By subject, adding up to 1; null when nobody of it voted. */
  readonly weights: readonly number[] | null;
  readonly eigenvector: readonly number[] | null;
  /** Null beyond ten subjects. */
  readonly ratio: number | null;
  readonly isConsistent: boolean;
  readonly revisit: Revisit | null;
  /** Heaviest of its subjects; null when several are. */
  readonly first: string | null;
};

export type PairsResult = {
  readonly kind: 'pairs';
  readonly clients: readonly ClientPairs[];
  /** Priorities of the clients, each once; null when nobody voted. */
  readonly geometric: readonly number[] | null;
  readonly arithmetic: readonly number[] | null;
  /** Consistency of all judgements taken together: it says nothing of agreement. */
  readonly jointRatio: number | null;
  /** Goepel's S*; null below two clients. */
  readonly consensus: number | null;
  readonly word: ConsensusWord | null;
  /** How many different subjects stand first. */
  readonly firsts: number;
};

/** [WL14] Pairs: judgements are joined inside a client, priorities between clients, for clients stay separate. */
export function pairsResult(subjects: readonly string[], ballots: readonly Ballots[]): PairsResult {
  const judged = ballots.map((each) => ({ ballots: each, matrix: matrixWithin(subjects, each) }));
  const clients = judged.map(({ ballots: { client, cast }, matrix }) => ({
    client,
    cast: cast.length,
    ...weightsOf(subjects, matrix),
  }));
  const vectors = clients.flatMap(({ weights }) => (weights === null ? [] : [weights]));
  const joint = jointJudgements(judged.flatMap(({ matrix }) => (matrix === null ? [] : [matrix])));
  const consensus = priorityConsensus(vectors);
  return {
    kind: 'pairs',
    clients,
    geometric: jointPriorities(vectors, 'geometric'),
    arithmetic: jointPriorities(vectors, 'arithmetic'),
    jointRatio: joint === null ? null : consistencyOf(principalEigenvector(joint)).ratio,
    consensus,
    word: consensus === null ? null : priorityConsensusWord(consensus),
    firsts: new Set(clients.flatMap(({ first }) => first ?? [])).size,
  };
}

/** A ballot that leaves out a pair has no neutral value for it, and does not count. */
function matrixWithin(subjects: readonly string[], ballots: Ballots): Reciprocal | null {
  const people = answersBy(ballots, 'pairs').flatMap(({ pairs }) => {
    const known = pairs.map(({ a, b, ratio }) => ({ a: subjects.indexOf(a), b: subjects.indexOf(b), ratio }));
    const matrix = reciprocalMatrix(
      subjects.length,
      known.filter(({ a, b }) => a >= 0 && b >= 0),
    );
    return matrix === null ? [] : [matrix];
  });
  return jointJudgements(people);
}

type Weights = Omit<ClientPairs, 'client' | 'cast'>;

function weightsOf(subjects: readonly string[], matrix: Reciprocal | null): Weights {
  if (matrix === null)
    return { weights: null, eigenvector: null, ratio: null, isConsistent: true, revisit: null, first: null };
  const found = principalEigenvector(matrix);
  const weights = rowGeometricMeans(matrix);
  const { ratio } = consistencyOf(found);
  const worst = judgementToRevisit(matrix, weights);
  const most = Math.max(...weights);
  const firsts = subjects.filter((_, at) => (weights[at] as number) > most - 1e-9);
  return {
    weights,
    eigenvector: found.weights,
    ratio,
    isConsistent: ratio === null || ratio <= highestRatio,
    revisit: worst === null ? null : { ...worst, a: subjects[worst.a] as string, b: subjects[worst.b] as string },
    first: firsts.length === 1 ? (firsts[0] as string) : null,
  };
}
