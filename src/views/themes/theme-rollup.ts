import type { Analysis } from '#src/analysis/analysis.ts';
import { fitFactor } from '#src/analysis/fit-factor.ts';
import type { RequirementAnalysis, Sharing } from '#src/analysis/requirement-analysis.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position, Priority } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** A requirement with all the map says of it. */
export type ThemeCard = {
  readonly requirement: Requirement;
  readonly analysis: RequirementAnalysis | undefined;
  readonly positions: readonly Position[];
  readonly offers: readonly Offer[];
};

/** What one client wants of one theme, for the aggregated stream of a folded theme. */
export type ClientShare = {
  readonly client: ClientId;
  readonly count: Readonly<Record<Priority, number>>;
  /** Requirements of the theme on which this client stands in a conflict. */
  readonly conflicts: number;
  /** Requirements only this client wants. */
  readonly unique: number;
};

/** How far one supplier fills a theme: mean fit over what it answered, and how much that is. */
export type SupplierShare = { readonly supplier: SupplierId; readonly fit: number; readonly answered: number };

export type ThemeRollup = {
  readonly theme: ThemeId;
  /** In the order of the theme. */
  readonly cards: readonly ThemeCard[];
  readonly sharing: Readonly<Record<Sharing, number>>;
  /** Clients that want anything here, by client id. */
  readonly clients: readonly ClientShare[];
  /** Suppliers that answered anything here, by supplier id. */
  readonly suppliers: readonly SupplierShare[];
};

/**
 * Counts per theme in the order of the themes. Themes of which no requirement, analysis, position or offer changed
 * keep their previous rollup object, so an edit recounts one theme and redraws one node.
 */
export function themeRollups(
  dossier: Dossier,
  analysis: Analysis,
  previous: readonly ThemeRollup[],
): readonly ThemeRollup[] {
  const byTheme = new Map<ThemeId, Requirement[]>();
  for (const requirement of dossier.requirements) {
    const list = byTheme.get(requirement.theme);
    if (list === undefined) byTheme.set(requirement.theme, [requirement]);
    else list.push(requirement);
  }
  const before = new Map(previous.map((rollup) => [rollup.theme, rollup]));
  return dossier.themes.toSorted(byOrder).map((theme) => {
    const cards = (byTheme.get(theme.id) ?? []).sort(byOrder).map((requirement) => ({
      requirement,
      analysis: find(analysis.requirements, requirement.id),
      positions: cellsOf(dossier.positions, requirement.id),
      offers: cellsOf(dossier.offers, requirement.id),
    }));
    const old = before.get(theme.id);
    return old !== undefined && sameCards(old.cards, cards) ? old : rollup(theme.id, cards);
  });
}

function rollup(theme: ThemeId, cards: readonly ThemeCard[]): ThemeRollup {
  const sharing = { shared: 0, complementary: 0, unique: 0, conflicting: 0, indifferent: 0 };
  for (const { analysis } of cards) if (analysis !== undefined) sharing[analysis.sharing] += 1;
  return { theme, cards, sharing, clients: clientShares(cards), suppliers: supplierShares(cards) };
}

function clientShares(cards: readonly ThemeCard[]): readonly ClientShare[] {
  const shares = new Map<ClientId, { count: Record<Priority, number>; conflicts: number; unique: number }>();
  const shareOf = (client: ClientId) => {
    let share = shares.get(client);
    if (share === undefined) {
      share = { count: { M: 0, S: 0, C: 0, W: 0 }, conflicts: 0, unique: 0 };
      shares.set(client, share);
    }
    return share;
  };
  for (const { analysis, positions } of cards) {
    for (const { client, priority } of positions) if (priority !== null) shareOf(client).count[priority] += 1;
    for (const client of clashing(analysis)) shareOf(client).conflicts += 1;
    if (analysis?.reason.kind === 'only') shareOf(analysis.reason.client).unique += 1;
  }
  return [...shares].map(([client, share]) => ({ client, ...share })).sort((a, b) => (a.client < b.client ? -1 : 1));
}

function supplierShares(cards: readonly ThemeCard[]): readonly SupplierShare[] {
  const sums = new Map<SupplierId, { fit: number; answered: number }>();
  for (const { supplier, fit } of cards.flatMap((card) => card.offers)) {
    const sum = sums.get(supplier) ?? { fit: 0, answered: 0 };
    sums.set(supplier, { fit: sum.fit + fitFactor(fit), answered: sum.answered + 1 });
  }
  return [...sums]
    .map(([supplier, { fit, answered }]) => ({ supplier, fit: fit / answered, answered }))
    .sort((a, b) => (a.supplier < b.supplier ? -1 : 1));
}

/** Clients that stand in any conflict of a requirement. */
export function clashing(analysis: RequirementAnalysis | undefined): ReadonlySet<ClientId> {
  return new Set(analysis?.conflicts.flatMap((conflict) => conflict.camps.flat()));
}

/** The same objects in the same order; rows without cells are equal whatever array says so. */
function sameCards(a: readonly ThemeCard[], b: readonly ThemeCard[]): boolean {
  const isSameRow = (x: readonly unknown[], y: readonly unknown[]) => x === y || (x.length === 0 && y.length === 0);
  return (
    a.length === b.length &&
    a.every((card, index) => {
      const other = b[index] as ThemeCard;
      return (
        card.requirement === other.requirement &&
        card.analysis === other.analysis &&
        isSameRow(card.positions, other.positions) &&
        isSameRow(card.offers, other.offers)
      );
    })
  );
}
