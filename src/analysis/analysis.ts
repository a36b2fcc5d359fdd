import type { Grid } from '#src/base/grid.ts';
import type { Table } from '#src/base/table.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Costs } from './budget.ts';
import type { EffortBasis } from './effort.ts';
import type { Exclusions } from './exclusions.ts';
import type { Conflict, ConflictKind, RequirementAnalysis, Sharing } from './requirement-analysis.ts';
import type { Settled } from './cases/settled-conflicts.ts';

/** Effort in euros (one-off cost × 1000, or with the yearly cost over the contract), so that sums stay exact. */
export type Effort = number;

export type ClientTotals = {
  readonly id: ClientId;
  readonly count: Readonly<Record<Priority, number>>;
  readonly effort: Readonly<Record<Priority, Effort>>;
  /** Requirements on which this client stands in a conflict. */
  readonly inConflict: number;
};

export type SupplierTotals = {
  readonly id: SupplierId;
  readonly standard: number;
  readonly partial: number;
  readonly no: number;
  readonly unknown: number;
};

export type Totals = {
  readonly sharing: Readonly<Record<Sharing, number>>;
  readonly conflicts: { readonly total: number; readonly byKind: Readonly<Record<ConflictKind, number>> };
  readonly clients: Table<ClientTotals>;
  readonly suppliers: Table<SupplierTotals>;
  /** Effort of requirements with a position above W by anyone; that are M for all who may hold one; M for someone. */
  readonly effort: { readonly all: Effort; readonly everyonesMust: Effort; readonly someonesMust: Effort };
};

/** Two clients and over which conflicts they clash; `a < b`. */
export type Clash = {
  readonly id: string;
  readonly a: ClientId;
  readonly b: ClientId;
  readonly conflicts: readonly string[];
};

/** How far one supplier fills what one client values, in hundredths of a value point (M 5, S 3, C 1). */
export type CoverageCell = {
  readonly supplier: SupplierId;
  /** Value × fit of what the supplier answered. */
  readonly met: number;
  /** Value of what the supplier answered. */
  readonly answered: number;
};

export type Analysis = {
  readonly requirements: Table<RequirementAnalysis>;
  /** Every open conflict once, by id. Clashes and totals are of these. */
  readonly conflicts: Table<Conflict>;
  /** Every settled conflict once, by id [A62]. */
  readonly settled: Table<Conflict>;
  readonly clashes: Table<Clash>;
  readonly totals: Totals;
  /** client × supplier; no cell where the supplier answered nothing of value to the client. See `coverageOf`. */
  readonly coverage: Grid<CoverageCell>;
  /** What the next update starts from. */
  readonly memo: {
    readonly basis: EffortBasis;
    readonly exclusions: Table<Exclusions>;
    readonly fixed: Costs;
    readonly holders: number;
    /** Ids that decided cases list, detected or not. */
    readonly settled: Settled;
  };
};
