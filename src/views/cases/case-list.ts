import type { Analysis } from '#src/analysis/analysis.ts';
import { type CaseState, caseStateOf } from '#src/analysis/cases/case-state.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { type ConflictEntry, conflictEntries } from '#src/views/conflicts/conflict-entries.ts';
import type { ConflictFilter } from '#src/views/conflicts/filter-conflicts.ts';

/** A case file in the list. */
export type CaseRow = {
  readonly kind: 'case';
  readonly id: string;
  readonly case: Case;
  readonly state: CaseState;
  /** Those that are still there. */
  readonly requirements: readonly Requirement[];
  /** Those of its conflicts that the analysis still sees. */
  readonly entries: readonly ConflictEntry[];
};

/** A detected conflict of which no case was opened. */
export type SignalRow = { readonly kind: 'signal'; readonly id: string; readonly entry: ConflictEntry };

export type ListRow = CaseRow | SignalRow;

/** [W90] All that clashes or clashed, each once: open cases, conflicts without one, and decided cases, the latest first. */
export type CaseList = {
  readonly open: readonly CaseRow[];
  readonly signals: readonly SignalRow[];
  readonly decided: readonly CaseRow[];
};

export function caseList(dossier: Dossier, analysis: Analysis): CaseList {
  const entries = conflictEntries(dossier, analysis);
  const byId = new Map(entries.map((entry) => [entry.conflict.id, entry]));
  const rows = dossier.cases.toSorted(byOrder).map((each) => rowOf(dossier, each, byId));
  const filed = new Set(dossier.cases.flatMap(({ conflicts }) => conflicts));
  const decidedOn = ({ state }: CaseRow): string => state.decision?.decidedOn ?? '';
  return {
    open: rows.filter(({ state }) => state.kind === 'open'),
    signals: entries
      .filter(({ conflict }) => !filed.has(conflict.id))
      .map((entry) => ({ kind: 'signal', id: entry.conflict.id, entry })),
    decided: rows
      .filter(({ state }) => state.kind === 'decided')
      .toSorted((a, b) => (decidedOn(a) < decidedOn(b) ? 1 : decidedOn(a) > decidedOn(b) ? -1 : 0)),
  };
}

function rowOf(dossier: Dossier, each: Case, byId: ReadonlyMap<string, ConflictEntry>): CaseRow {
  return {
    kind: 'case',
    id: each.id,
    case: each,
    state: caseStateOf(dossier, each),
    requirements: each.requirements.flatMap((id) => find(dossier.requirements, id) ?? []),
    entries: each.conflicts.flatMap((id) => byId.get(id) ?? []),
  };
}

export function allRows({ open, signals, decided }: CaseList): readonly ListRow[] {
  return [...open, ...signals, ...decided];
}

/** One of the kinds, one of the clients involved or in a camp, and one of the themes of its requirements. */
export function filterList(dossier: Dossier, list: CaseList, filter: ConflictFilter): CaseList {
  const isLetThrough = (row: ListRow): boolean => passes(dossier, row, filter);
  return {
    open: list.open.filter(isLetThrough),
    signals: list.signals.filter(isLetThrough),
    decided: list.decided.filter(isLetThrough),
  };
}

function passes(dossier: Dossier, row: ListRow, filter: ConflictFilter): boolean {
  const has = (wanted: readonly string[], found: () => readonly string[]): boolean =>
    wanted.length === 0 || found().some((one) => wanted.includes(one));
  return (
    has(filter.kinds, () => (row.kind === 'case' ? row.case.kinds : [row.entry.conflict.kind])) &&
    has(filter.clients, () => clientsOf(dossier, row)) &&
    has(filter.themes, () => requirementsOf(row).map(({ theme }) => theme))
  );
}

function clientsOf(dossier: Dossier, row: ListRow): readonly string[] {
  if (row.kind === 'case') return cellsOf(dossier.stakes, row.case.id).map(({ client }) => client);
  return row.entry.conflict.camps.flat();
}

export function requirementsOf(row: ListRow): readonly Requirement[] {
  return row.kind === 'case' ? row.requirements : [row.entry.requirement, ...row.entry.others];
}
