import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import type { RequirementAnalysis, Sharing } from '#src/analysis/requirement-analysis.ts';
import { fitFactor } from '#src/analysis/fit-factor.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position, Priority } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

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
  readonly requirements: readonly Requirement[];
  readonly sharing: Readonly<Record<Sharing, number>>;
  /** Clients that want anything here, by client id. */
  readonly clients: readonly ClientShare[];
  /** Suppliers that answered anything here, by supplier id. */
  readonly suppliers: readonly SupplierShare[];
  /** What it was made of: compared by identity to reuse it. */
  readonly made: Made;
};

type Made = {
  readonly analyses: readonly RequirementAnalysis[];
  readonly positions: readonly (readonly Position[])[];
  readonly offers: readonly (readonly Offer[])[];
};

/**
 * Counts per theme in the order of the themes. Themes of which no requirement, analysis or position changed keep
 * their previous rollup object, so an edit recounts one theme and redraws one node.
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
    const requirements = (byTheme.get(theme.id) ?? []).sort(byOrder);
    const made: Made = {
      analyses: requirements.flatMap((requirement) => find(analysis.requirements, requirement.id) ?? []),
      positions: requirements.map((requirement) => cellsOf(dossier.positions, requirement.id)),
      offers: requirements.map((requirement) => cellsOf(dossier.offers, requirement.id)),
    };
    const old = before.get(theme.id);
    const isSame =
      old !== undefined &&
      sameItems(old.requirements, requirements) &&
      sameItems(old.made.analyses, made.analyses) &&
      sameItems(old.made.positions, made.positions) &&
      sameItems(old.made.offers, made.offers);
    return isSame ? old : rollup(theme.id, requirements, made);
  });
}

function rollup(theme: ThemeId, requirements: readonly Requirement[], made: Made): ThemeRollup {
  const sharing = { shared: 0, complementary: 0, unique: 0, conflicting: 0, indifferent: 0 };
  for (const one of made.analyses) sharing[one.sharing] += 1;
  return { theme, requirements, sharing, clients: clientShares(made), suppliers: supplierShares(made), made };
}

function clientShares(made: Made): readonly ClientShare[] {
  const shares = new Map<ClientId, { count: Record<Priority, number>; conflicts: number; unique: number }>();
  const shareOf = (client: ClientId) => {
    let share = shares.get(client);
    if (share === undefined) {
      share = { count: { M: 0, S: 0, C: 0, W: 0 }, conflicts: 0, unique: 0 };
      shares.set(client, share);
    }
    return share;
  };
  for (const { client, priority } of made.positions.flat()) if (priority !== null) shareOf(client).count[priority] += 1;
  for (const one of made.analyses) {
    for (const client of clashing(one)) shareOf(client).conflicts += 1;
    if (one.reason.kind === 'only') shareOf(one.reason.client).unique += 1;
  }
  return [...shares].map(([client, share]) => ({ client, ...share })).sort((a, b) => (a.client < b.client ? -1 : 1));
}

function supplierShares(made: Made): readonly SupplierShare[] {
  const sums = new Map<SupplierId, { fit: number; answered: number }>();
  for (const offer of made.offers.flat()) {
    const sum = sums.get(offer.supplier) ?? { fit: 0, answered: 0 };
    sums.set(offer.supplier, { fit: sum.fit + fitFactor(offer.fit), answered: sum.answered + 1 });
  }
  return [...sums]
    .map(([supplier, { fit, answered }]) => ({ supplier, fit: fit / answered, answered }))
    .sort((a, b) => (a.supplier < b.supplier ? -1 : 1));
}

/** Clients that stand in any conflict of this requirement. */
export function clashing(one: RequirementAnalysis): ReadonlySet<ClientId> {
  return new Set(one.conflicts.flatMap((conflict) => conflict.camps.flat()));
}

/** The same objects in the same order, or rows that are both empty. */
function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index] || (isEmpty(item) && isEmpty(b[index])));
}

function isEmpty(item: unknown): boolean {
  return Array.isArray(item) && item.length === 0;
}
