import type { Analysis, Totals } from '#src/analysis/analysis.ts';
import type { Costs } from '#src/analysis/budget.ts';
import type { Conflict, Sharing, Zone } from '#src/analysis/requirement-analysis.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { CostShares } from './cost-shares.ts';
import type { Fairness } from './fairness.ts';
import type { VoteBalance } from './vote-balance.ts';

/** A dossier with what is known of it. */
export type Side = { readonly dossier: Dossier; readonly analysis: Analysis };

/** How one requirement is shared before and after; null where it is not there at all. */
export type SharingMove = {
  readonly id: RequirementId;
  readonly before: Sharing | null;
  readonly after: Sharing | null;
  readonly isOrphan: boolean;
};

/** Asked for before, by nobody after; what it cost becomes free. */
export type Orphan = { readonly id: RequirementId; readonly cost: Costs };

export type ConflictPair = { readonly id: string; readonly before: Conflict; readonly after: Conflict };

export type ZoneMove = { readonly id: RequirementId; readonly before: Zone; readonly after: Zone };

export type CoverageStand = {
  /** Mean over the clients, each alike, 0..1; null when nobody values anything. */
  readonly mean: number | null;
  readonly lowest: number | null;
  /** Of whom the lowest is; null without any. */
  readonly lowestOf: ClientId | null;
};
export type CoverageMove = {
  readonly supplier: SupplierId;
  /** null: not there. */
  readonly before: CoverageStand | null;
  readonly after: CoverageStand | null;
};

export type BeforeAfter<T> = { readonly before: T; readonly after: T };

/** [Q1] What is other in one dossier than in another, as far as a regisseur is asked about it. */
export type Difference = {
  readonly clients: { readonly gone: readonly ClientId[]; readonly come: readonly ClientId[] };
  readonly suppliers: { readonly gone: readonly SupplierId[]; readonly come: readonly SupplierId[] };
  /** Every requirement of either, in the order of the tables. */
  readonly sharing: readonly SharingMove[];
  readonly counts: BeforeAfter<Totals['sharing']>;
  readonly orphans: readonly Orphan[];
  readonly conflicts: {
    readonly gone: readonly Conflict[];
    readonly come: readonly Conflict[];
    readonly stay: readonly ConflictPair[];
  };
  /** Zones that moved, came or went. */
  readonly zones: readonly ZoneMove[];
  readonly coverage: readonly CoverageMove[];
  readonly costs: BeforeAfter<CostShares>;
  readonly budget: BeforeAfter<{ readonly onceK: number | null; readonly yearK: number | null }>;
  readonly votes: BeforeAfter<VoteBalance>;
  /** Who got and who gave in what was decided, and whose part is open. */
  readonly fairness: Fairness;
};
