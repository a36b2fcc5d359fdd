import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import { jainIndex } from '#src/methods/fairness.ts';
import type { ClassItem } from './class-items.ts';
import {
  type Verdict,
  verdictOf,
  votersIn,
  type VotingRule,
  votingRules,
  weighingRules,
  weightsOf,
} from './voting-rules.ts';

export type LabItem = {
  readonly item: ClassItem;
  readonly verdicts: Readonly<Record<VotingRule, Verdict>>;
};

/** What one client alone comes to under a rule. */
export type Dominance = {
  readonly rule: (typeof weighingRules)[number];
  readonly client: ClientId;
  /** Of all votes, 0..1. */
  readonly share: number;
  /** More than half: what it says is what comes out. */
  readonly isMajority: boolean;
  /** On how many items the rule gives just this client's own class, of all items, and of those where the rules differ. */
  readonly same: number;
  readonly of: number;
  readonly sameOfChanged: number;
};

export type OwnClass = {
  readonly rule: VotingRule;
  /** Per client on which part of the items its own class comes out, 0..1. */
  readonly clients: readonly { readonly client: ClientId; readonly share: number }[];
  readonly lowest: number;
  readonly highest: number;
  /** Of those shares; blind when it is close to 1 while they differ. */
  readonly jain: number | null;
  readonly isBlind: boolean;
};

export type VotingLab = {
  /** Items on which votes were cast. */
  readonly items: number;
  /** Only where another rule gives another class, or where consent is not there. */
  readonly changed: readonly LabItem[];
  /** On how many items all clients hold the same class. */
  readonly unanimous: number;
  readonly dominance: readonly Dominance[];
  readonly own: readonly OwnClass[];
};

/** [WL30] to [WL34] The same votes under other rules: a thing to look at before a rule is agreed, never afterwards. */
export function votingLab(dossier: Dossier, items: readonly ClassItem[]): VotingLab {
  const inhabitantsOf = (client: ClientId) => find(dossier.clients, client)?.inhabitants ?? null;
  const all = items.flatMap((item) => {
    const voters = votersIn(item.result, inhabitantsOf);
    const verdicts = votingRules.flatMap((rule) => {
      const verdict = verdictOf(rule, voters);
      return verdict === null ? [] : [[rule, verdict] as const];
    });
    return verdicts.length === 0
      ? []
      : [{ item, voters, verdicts: Object.fromEntries(verdicts) as Record<VotingRule, Verdict> }];
  });
  const changed = all.filter(({ verdicts }) => isChanged(verdicts)).map(({ item, verdicts }) => ({ item, verdicts }));
  return {
    items: all.length,
    changed,
    unanimous: all.filter(({ verdicts }) => verdicts.unanimity.kind === 'class').length,
    dominance: weighingRules.flatMap((rule) => dominanceOf(rule, all)),
    own: votingRules.flatMap((rule) => ownClasses(rule, all)),
  };
}

type Weighed = LabItem & { readonly voters: ReturnType<typeof votersIn> };

/** [WL32] That not all hold one class is so on nearly every item, and changes no outcome. */
export function isChanged(verdicts: Readonly<Record<VotingRule, Verdict>>): boolean {
  if (verdicts.consent.kind === 'blocked') return true;
  const classes = [verdicts.clients, verdicts.persons, verdicts.sizes, verdicts.inhabitants].flatMap((verdict) =>
    verdict.kind === 'class' ? [verdict.priority] : [],
  );
  return new Set(classes).size > 1;
}

function outcome(verdict: Verdict): Priority | null {
  return verdict.kind === 'class' ? verdict.priority : null;
}

/** [WL33] The heaviest client by a rule, where it is the majority alone, or where all that comes out is its own ballot. */
function dominanceOf(rule: (typeof weighingRules)[number], all: readonly Weighed[]): readonly Dominance[] {
  const totals = new Map<ClientId, number>();
  for (const { voters } of all) {
    const weights = weightsOf(rule, voters) ?? [];
    voters.forEach(({ client }, at) => totals.set(client, (totals.get(client) ?? 0) + (weights[at] ?? 0)));
  }
  const sum = [...totals.values()].reduce((total, each) => total + each, 0);
  if (sum <= 0 || totals.size < 2) return [];
  return [...totals].flatMap(([client, weight]) => {
    const own = all.filter(({ voters }) => voters.some((voter) => voter.client === client));
    const isSame = ({ voters, verdicts }: Weighed): boolean =>
      voters.find((voter) => voter.client === client)?.median === outcome(verdicts[rule]);
    const same = own.filter(isSame).length;
    const changed = own.filter(({ verdicts }) => isChanged(verdicts));
    const sameOfChanged = changed.filter(isSame).length;
    const isMajority = weight * 2 > sum;
    const isEcho = changed.length > 0 && sameOfChanged === changed.length;
    if (!isMajority && !isEcho) return [];
    return [{ rule, client, share: weight / sum, isMajority, same, of: own.length, sameOfChanged }];
  });
}

/** [WL34] How often each client sees its own class come out; Jain's index stays close to 1 while they differ much. */
function ownClasses(rule: VotingRule, all: readonly Weighed[]): readonly OwnClass[] {
  const clients = [...new Set(all.flatMap(({ voters }) => voters.map(({ client }) => client)))].map((client) => {
    const own = all.flatMap(({ voters, verdicts }) => {
      const voter = voters.find((each) => each.client === client);
      return voter === undefined ? [] : [voter.median === outcome(verdicts[rule])];
    });
    return { client, share: own.filter(Boolean).length / own.length };
  });
  if (clients.length === 0) return [];
  const shares = clients.map(({ share }) => share);
  const [lowest, highest] = [Math.min(...shares), Math.max(...shares)];
  const jain = jainIndex(shares);
  return [{ rule, clients, lowest, highest, jain, isBlind: jain !== null && jain > 0.95 && highest - lowest >= 0.1 }];
}
