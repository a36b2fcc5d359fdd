import type { Analysis } from '#src/analysis/analysis.ts';
import { changedCells } from '#src/analysis/changed-cells.ts';
import type { RequirementAnalysis, Sharing } from '#src/analysis/requirement-analysis.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { finished, type Steps } from '#src/base/steps.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position, Priority } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { countCards, recount } from './count-cards.ts';

export { clashing } from './clashing.ts';

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
 * Counts on from `before`: a theme of which nothing changed keeps its rollup object, so an edit redraws one node, and
 * what did change costs what it holds. Finding that compares pointers.
 */
export function updateRollups(before: Rollups, dossier: Dossier, analysis: Analysis): Rollups {
  const { themes, requirements, positions, offers } = dossier;
  const from: Source = { themes, requirements, positions, offers, analyses: analysis.requirements };
  const old = before.from;
  if (old.themes !== themes) return finished(allRollups(from));
  const touched = new Set([
    ...changedKeys(old.requirements, requirements, ({ id }) => id),
    ...changedKeys(old.analyses, from.analyses, ({ id }) => id),
    ...changedKeys(old.positions, positions, ({ row }) => row),
    ...changedKeys(old.offers, offers, ({ row }) => row),
  ]);
  if (touched.size === 0) return before;
  const stale = new Map<ThemeId, ThemeCard[]>();
  for (const id of touched) {
    const was = find(old.requirements, id);
    const is = find(requirements, id);
    if (was !== undefined && !stale.has(was.theme)) stale.set(was.theme, []);
    if (is === undefined) continue;
    const come = stale.get(is.theme) ?? [];
    come.push(cardOf(from, is));
    stale.set(is.theme, come);
  }
  const list = before.list.map((each) => {
    const come = stale.get(each.theme);
    return come === undefined ? each : followed(each, touched, come);
  });
  return { list, from };
}

/** A theme after the touched cards left it and these came, in the order of the theme. */
function followed(before: ThemeRollup, touched: ReadonlySet<string>, come: readonly ThemeCard[]): ThemeRollup {
  const fresh = new Map(come.map((card) => [card.requirement.id, card]));
  const gone = before.cards.filter(({ requirement }) => touched.has(requirement.id));
  const isInPlace =
    gone.length === come.length &&
    gone.every(({ requirement }) => fresh.get(requirement.id)?.requirement.order === requirement.order);
  const cards = isInPlace
    ? before.cards.map((card) => fresh.get(card.requirement.id) ?? card)
    : [...before.cards.filter(({ requirement }) => !touched.has(requirement.id)), ...come].sort((a, b) =>
        byOrder(a.requirement, b.requirement),
      );
  return { theme: before.theme, ...recount(before, cards, gone, come) };
}

function changedKeys<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): readonly string[] {
  return changedCells(before, after, keyOf, true).map(([was, is]) => keyOf((is ?? was) as T));
}

/** All counted afresh, with a stop after every theme. */
export function rollupsInSteps(dossier: Dossier, analysis: Analysis): Steps<Rollups> {
  const { themes, requirements, positions, offers } = dossier;
  return allRollups({ themes, requirements, positions, offers, analyses: analysis.requirements });
}

function* allRollups(from: Source): Steps<Rollups> {
  const byTheme = new Map<ThemeId, Requirement[]>();
  for (const requirement of from.requirements) {
    const list = byTheme.get(requirement.theme);
    if (list === undefined) byTheme.set(requirement.theme, [requirement]);
    else list.push(requirement);
  }
  const list: ThemeRollup[] = [];
  for (const { id } of from.themes.toSorted(byOrder)) {
    yield list.length / from.themes.length;
    const cards = (byTheme.get(id) ?? []).sort(byOrder).map((requirement) => cardOf(from, requirement));
    list.push({ theme: id, ...countCards(cards) });
  }
  return { list, from };
}

function cardOf({ analyses, positions, offers }: Source, requirement: Requirement): ThemeCard {
  return {
    requirement,
    analysis: find(analyses, requirement.id),
    positions: cellsOf(positions, requirement.id),
    offers: cellsOf(offers, requirement.id),
  };
}
