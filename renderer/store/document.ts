import { createContext, useContext } from 'react';
import { create, type StoreApi, useStore } from 'zustand';
import { analyse } from '#src/analysis/analyse.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import type { RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { cellsOf, type Grid } from '#src/base/grid.ts';
import type { Problem } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import type { Entry, Label } from '#src/changes/change.ts';
import { type Replica, startReplica } from '#src/changes/replica.ts';
import type { SessionId } from '#src/contract/calls.ts';
import { type Dossier, emptyDossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';

/** Where the open dossier stands on disk. */
export type Status = {
  readonly session: SessionId | null;
  readonly path: string;
  readonly fileName: string;
  readonly isReadOnly: boolean;
  /** When the last edit was acknowledged; null before the first. */
  readonly savedAt: string | null;
  /** Edits shown but not yet acknowledged. */
  readonly pending: number;
  /** The file could not be written: edits are safe in the journal or in memory, as the text says. */
  readonly problem: Problem | null;
  /** Somebody else changed the file on disk; edits wait for a choice. */
  readonly disk: Problem | null;
  /** What another copy brought in, until someone has looked at it, taken it back or closed the notice. */
  readonly merged: Entry | null;
};

/** What undo and redo would take back or repeat; null = nothing. */
export type HistoryState = { readonly undo: Label | null; readonly redo: Label | null };

export type DocumentState = {
  /** What the host acknowledged and what is under way; `dossier` is what it shows. */
  readonly replica: Replica;
  readonly dossier: Dossier;
  readonly analysis: Analysis;
  readonly status: Status;
  readonly history: HistoryState;
};

export const closedStatus: Status = {
  session: null,
  path: '',
  fileName: '',
  isReadOnly: false,
  savedAt: null,
  pending: 0,
  problem: null,
  disk: null,
  merged: null,
};

export const closedDocument: DocumentState = {
  replica: startReplica(emptyDossier, 0),
  dossier: emptyDossier,
  analysis: analyse(emptyDossier),
  status: closedStatus,
  history: { undo: null, redo: null },
};

/** The open dossier as this window shows it. Only the editing functions of this folder write it. */
export const useDocument = create<DocumentState>()(() => closedDocument);

/** What components under it are shown: the open dossier, or a copy that is fit to be seen by others. */
const ShownDocument = createContext<StoreApi<DocumentState>>(useDocument);
export const DocumentProvider = ShownDocument.Provider;

function useShown<T>(selector: (state: DocumentState) => T): T {
  return useStore(useContext(ShownDocument), selector);
}

export function useDossier<T>(selector: (dossier: Dossier) => T): T {
  return useShown((state) => selector(state.dossier));
}

export function useAnalysis<T>(selector: (analysis: Analysis) => T): T {
  return useShown((state) => selector(state.analysis));
}

export function useStatus<T>(selector: (status: Status) => T): T {
  return useShown((state) => selector(state.status));
}

export function useHistory(): HistoryState {
  return useDocument((state) => state.history);
}

/** One empty row for all: a selector must answer the same object while nothing changed. */
const noCells: readonly never[] = [];

function rowOf<C>(grid: Grid<C>, requirement: RequirementId): readonly C[] {
  const cells = cellsOf(grid, requirement);
  return cells.length > 0 ? cells : noCells;
}

/** The row's own array: a component using this renders again only when this row changed. */
export function usePositions(requirement: RequirementId): readonly Position[] {
  return useShown((state) => rowOf(state.dossier.positions, requirement));
}

export function useOffers(requirement: RequirementId): readonly Offer[] {
  return useShown((state) => rowOf(state.dossier.offers, requirement));
}

export function useRequirementAnalysis(requirement: RequirementId): RequirementAnalysis | undefined {
  return useShown((state) => find(state.analysis.requirements, requirement));
}

export function currentDossier(): Dossier {
  return useDocument.getState().dossier;
}

export function currentAnalysis(): Analysis {
  return useDocument.getState().analysis;
}

export function currentStatus(): Status {
  return useDocument.getState().status;
}
