import type { Analysis } from '#src/analysis/analysis.ts';
import { changedCells } from '#src/analysis/changed-cells.ts';
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

/** What some requirements come to. */
export type Counts = {
  readonly cards: readonly ThemeCard[];
  readonly sharing: Readonly<Record<Sharing, number>>;
  /** Clients that want anything here, by client id. */
  readonly clients: readonly ClientShare[];
  /** Suppliers that answered anything here, by supplier id. */
  readonly suppliers: readonly SupplierShare[];
};

/** A theme with its cards in order. */
export type ThemeRollup = Counts & { readonly theme: ThemeId };

/** The counts of all themes in their order, and what they were counted from. */
export type Rollups = { readonly list: readonly ThemeRollup[]; readonly from: Source };

type Source = Pick<Dossier, 'themes' | 'requirements' | 'positions' | 'offers'> & {
  readonly analyses: Analysis['requirements'];
};

export const noRollups: Rollups = {
  list: [],
  from: { themes: [], requirements: [], positions: [], offers: [], analyses: [] },
};

/**
 * Counts again only the themes of which something changed since `before`; the others keep their rollup object, so an
 * edit redraws one node. Finding what changed compares pointers.
 */
export function updateRollups(before: Rollups, dossier: Dossier, analysis: Analysis): Rollups {
  const { themes, requirements, positions, offers } = dossier;
  const from: Source = { themes, requirements, positions, offers, analyses: analysis.requirements };
  const old = before.from;
  if (old.themes !== themes || old.requirements !== requirements) return { list: allRollups(from), from };
  const touched = new Set([
    ...changedKeys(old.analyses, from.analyses, ({ id }) => id),
    ...changedKeys(old.positions, positions, ({ row }) => row),
    ...changedKeys(old.offers, offers, ({ row }) => row),
  ]);
  if (touched.size === 0) return before;
  const stale = new Set([...touched].map((id) => find(requirements, id)?.theme));
  const list = before.list.map((each) =>
    stale.has(each.theme)
      ? rollup(
          each.theme,
          each.cards.map((card) => (touched.has(card.requirement.id) ? cardOf(from, card.requirement) : card)),
        )
      : each,
  );
  return { list, from };
}

function changedKeys<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): readonly string[] {
  return changedCells(before, after, keyOf, true).map(([was, is]) => keyOf((is ?? was) as T));
}

function allRollups(from: Source): readonly ThemeRollup[] {
  const byTheme = new Map<ThemeId, Requirement[]>();
  for (const requirement of from.requirements) {
    const list = byTheme.get(requirement.theme);
    if (list === undefined) byTheme.set(requirement.theme, [requirement]);
    else list.push(requirement);
  }
  return from.themes.toSorted(byOrder).map((theme) => {
    const cards = (byTheme.get(theme.id) ?? []).sort(byOrder).map((requirement) => cardOf(from, requirement));
    return rollup(theme.id, cards);
  });
}

function cardOf({ analyses, positions, offers }: Source, requirement: Requirement): ThemeCard {
  return {
    requirement,
    analysis: find(analyses, requirement.id),
    positions: cellsOf(positions, requirement.id),
    offers: cellsOf(offers, requirement.id),
  };
}

function rollup(theme: ThemeId, cards: readonly ThemeCard[]): ThemeRollup {
  return { theme, ...countCards(cards) };
}

export function countCards(cards: readonly ThemeCard[]): Counts {
  const sharing = { shared: 0, complementary: 0, unique: 0, conflicting: 0, indifferent: 0 };
  for (const { analysis } of cards) if (analysis !== undefined) sharing[analysis.sharing] += 1;
  return { cards, sharing, clients: clientShares(cards), suppliers: supplierShares(cards) };
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
