import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';

export type Vote = {
  readonly client: ClientId;
  readonly inhabitants: number;
  /** 0..1 of all inhabitants. */
  readonly share: number;
};

export type VoteBalance = {
  /** In the order of the clients; those whose inhabitants are known. */
  readonly votes: readonly Vote[];
  readonly total: number;
  /** Who has more than half alone. */
  readonly alone: ClientId | null;
  /** Twos that have more than half together, where nobody has it alone. */
  readonly pairs: readonly (readonly [ClientId, ClientId])[];
  /** How many of the largest it takes to pass half; 0 without inhabitants. */
  readonly needed: number;
  /** Clients whose inhabitants are not known: they are in no share. */
  readonly unknown: readonly ClientId[];
};

/** [Q5] The weight of each client where it is counted by inhabitants. Half is no majority. */
export function voteBalance({ clients }: Dossier): VoteBalance {
  const holders = clients.filter(mayHold).toSorted(byOrder);
  const known = holders.flatMap(({ id, inhabitants }) => (inhabitants === null ? [] : [{ client: id, inhabitants }]));
  const total = known.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  const isMajority = (sum: number): boolean => sum * 2 > total;
  const votes = known.map((vote) => ({ ...vote, share: total === 0 ? 0 : vote.inhabitants / total }));
  const alone = votes.find(({ inhabitants }) => isMajority(inhabitants))?.client ?? null;
  const pairs =
    alone !== null
      ? []
      : votes.flatMap((one, at) =>
          votes
            .slice(at + 1)
            .filter((other) => isMajority(one.inhabitants + other.inhabitants))
            .map((other) => [one.client, other.client] as const),
        );
  let needed = 0;
  let sum = 0;
  for (const { inhabitants } of votes.toSorted((a, b) => b.inhabitants - a.inhabitants)) {
    if (total === 0 || isMajority(sum)) break;
    sum += inhabitants;
    needed += 1;
  }
  const unknown = holders.filter(({ inhabitants }) => inhabitants === null).map(({ id }) => id);
  return { votes, total, alone, pairs, needed, unknown };
}
