import type { ClientId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import {
  addCounts,
  byStep,
  classDistance,
  type ClassCounts,
  classSteps,
  middleClass,
  votesIn,
} from './class-counts.ts';
import type { ClassResult } from './class-result.ts';

/** The same votes, counted six ways. No rule is better than another; people agree on one before they vote. */
export const votingRules = ['clients', 'persons', 'sizes', 'inhabitants', 'unanimity', 'consent'] as const;
export type VotingRule = (typeof votingRules)[number];
/** Rules that give clients a weight. */
export const weighingRules = ['persons', 'sizes', 'inhabitants'] as const;

export type Verdict =
  | { readonly kind: 'class'; readonly priority: Priority }
  /** Unanimity: the classes differ. */
  | { readonly kind: 'none' }
  /** Consent: the class most hold stands two classes from what these say; whether they object they have to be asked. */
  | { readonly kind: 'blocked'; readonly priority: Priority; readonly by: readonly ClientId[] }
  /** The rule lacks inhabitants of these. */
  | { readonly kind: 'unknown'; readonly of: readonly ClientId[] };

type Voter = {
  readonly client: ClientId;
  readonly counts: ClassCounts;
  readonly median: Priority;
  readonly inhabitants: number | null;
};

/** Clients that voted; who did not has no say under any rule. */
export function votersIn(result: ClassResult, inhabitantsOf: (client: ClientId) => number | null): readonly Voter[] {
  return result.clients.flatMap(({ client, counts, median }) =>
    median === null ? [] : [{ client, counts, median, inhabitants: inhabitantsOf(client) }],
  );
}

/** [WL30] What one rule makes of the votes on an item; null when nobody voted. */
export function verdictOf(rule: VotingRule, voters: readonly Voter[]): Verdict | null {
  if (voters.length === 0) return null;
  const middle = middleClass(weighed(voters, () => 1)) as Priority;
  switch (rule) {
    case 'clients':
      return { kind: 'class', priority: middle };
    case 'persons':
      return {
        kind: 'class',
        priority: middleClass(byStep(addCounts(voters.map(({ counts }) => counts)))) as Priority,
      };
    case 'sizes':
    case 'inhabitants':
      return byWeight(rule, voters);
    case 'unanimity':
      return voters.every(({ median }) => median === middle) ? { kind: 'class', priority: middle } : { kind: 'none' };
    case 'consent': {
      const by = voters.filter(({ median }) => classDistance(median, middle) >= 2).map(({ client }) => client);
      return by.length > 0 ? { kind: 'blocked', priority: middle, by } : { kind: 'class', priority: middle };
    }
  }
}

/**
 * [WL31] How many votes a client has: by its people, by three sizes, or by inhabitants. Sizes are 3, 2 and 1, as boards of joint
 * arrangements have them: 3 from two thirds of the largest, 2 from one third. Null where somebody's inhabitants are unknown.
 */
export function weightsOf(rule: (typeof weighingRules)[number], voters: readonly Voter[]): readonly number[] | null {
  if (rule === 'persons') return voters.map(({ counts }) => votesIn(counts));
  const known = voters.flatMap(({ inhabitants }) => inhabitants ?? []);
  const most = Math.max(...known);
  if (known.length < voters.length || most <= 0) return null;
  if (rule === 'inhabitants') return known;
  return known.map((each) => (each * 3 >= most * 2 ? 3 : each * 3 >= most ? 2 : 1));
}

function byWeight(rule: 'sizes' | 'inhabitants', voters: readonly Voter[]): Verdict {
  const weights = weightsOf(rule, voters);
  if (weights === null) {
    const unknown = voters.filter(({ inhabitants }) => inhabitants === null);
    return { kind: 'unknown', of: (unknown.length > 0 ? unknown : voters).map(({ client }) => client) };
  }
  return { kind: 'class', priority: middleClass(weighed(voters, (at) => weights[at] as number)) as Priority };
}

function weighed(voters: readonly Voter[], weightAt: (at: number) => number): readonly number[] {
  return classSteps.map((step) =>
    voters.reduce((sum, { median }, at) => (median === step ? sum + weightAt(at) : sum), 0),
  );
}
