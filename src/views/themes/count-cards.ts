import { fitFactor } from '#src/analysis/fit-factor.ts';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import { patched } from '#src/base/patch.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import { type Priority, priorities } from '#src/dossier/position.ts';
import { clashing } from './clashing.ts';
import type { ClientShare, Counts, SupplierShare, ThemeCard } from './theme-rollup.ts';

/** What some cards add to the counts, or with a minus take away. Fit in hundredths, so that sums stay exact. */
type Tally = {
  readonly sharing: Record<Sharing, number>;
  readonly clients: Map<ClientId, { count: Record<Priority, number>; conflicts: number; unique: number }>;
  readonly suppliers: Map<SupplierId, { fit: number; answered: number }>;
};

const none: Counts = {
  cards: [],
  sharing: { shared: 0, complementary: 0, unique: 0, conflicting: 0, indifferent: 0 },
  clients: [],
  suppliers: [],
};

export function countCards(cards: readonly ThemeCard[]): Counts {
  return recount(none, cards, [], cards);
}

/** [P7] The counts of `cards`, given those before some of them went and others came: costs what those hold. */
export function recount(
  before: Counts,
  cards: readonly ThemeCard[],
  gone: readonly ThemeCard[],
  come: readonly ThemeCard[],
): Counts {
  const tally: Tally = { sharing: { ...before.sharing }, clients: new Map(), suppliers: new Map() };
  for (const card of gone) add(tally, card, -1);
  for (const card of come) add(tally, card, 1);
  return {
    cards,
    sharing: tally.sharing,
    clients: clientShares(before.clients, tally),
    suppliers: supplierShares(before.suppliers, tally),
  };
}

function add(tally: Tally, { analysis, positions, offers }: ThemeCard, sign: 1 | -1): void {
  if (analysis !== undefined) tally.sharing[analysis.sharing] += sign;
  for (const { client, priority } of positions) if (priority !== null) clientIn(tally, client).count[priority] += sign;
  for (const client of clashing(analysis)) clientIn(tally, client).conflicts += sign;
  if (analysis?.reason.kind === 'only') clientIn(tally, analysis.reason.client).unique += sign;
  for (const { supplier, fit } of offers) {
    const sum = tally.suppliers.get(supplier) ?? { fit: 0, answered: 0 };
    sum.fit += sign * Math.round(100 * fitFactor(fit));
    sum.answered += sign;
    tally.suppliers.set(supplier, sum);
  }
}

function clientIn({ clients }: Tally, client: ClientId) {
  let share = clients.get(client);
  if (share === undefined) {
    share = { count: { M: 0, S: 0, C: 0, W: 0 }, conflicts: 0, unique: 0 };
    clients.set(client, share);
  }
  return share;
}

/** Shares that did not change stay the same objects. */
function clientShares(before: readonly ClientShare[], { clients }: Tally): readonly ClientShare[] {
  const old = new Map(before.map((share) => [share.client, share]));
  const patches = [...clients].flatMap(([client, { count, conflicts, unique }]) => {
    if (conflicts === 0 && unique === 0 && priorities.every((letter) => count[letter] === 0)) return [];
    const was = old.get(client);
    const now: ClientShare = {
      client,
      count: {
        M: (was?.count.M ?? 0) + count.M,
        S: (was?.count.S ?? 0) + count.S,
        C: (was?.count.C ?? 0) + count.C,
        W: (was?.count.W ?? 0) + count.W,
      },
      conflicts: (was?.conflicts ?? 0) + conflicts,
      unique: (was?.unique ?? 0) + unique,
    };
    const isEmpty = now.conflicts === 0 && now.unique === 0 && priorities.every((letter) => now.count[letter] === 0);
    return [[client, isEmpty ? null : now] as const];
  });
  return patched(before, patches.sort(byKey), ({ client }) => client);
}

function supplierShares(before: readonly SupplierShare[], { suppliers }: Tally): readonly SupplierShare[] {
  const old = new Map(before.map((share) => [share.supplier, share]));
  const patches = [...suppliers].flatMap(([supplier, { fit, answered }]) => {
    if (fit === 0 && answered === 0) return [];
    const was = old.get(supplier);
    const count = (was?.answered ?? 0) + answered;
    const sum = Math.round(100 * (was?.fit ?? 0) * (was?.answered ?? 0)) + fit;
    return [[supplier, count === 0 ? null : { supplier, fit: sum / 100 / count, answered: count }] as const];
  });
  return patched(before, patches.sort(byKey), ({ supplier }) => supplier);
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
