import type { Analysis, ClientTotals } from '#src/analysis/analysis.ts';
import { coverageOf } from '#src/analysis/coverage.ts';
import { coverageGrid } from '#src/analysis/coverage-grid.ts';
import { effortOf } from '#src/analysis/effort.ts';
import { mustShare } from '#src/analysis/must-share.ts';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import { finished } from '#src/base/steps.ts';
import { find } from '#src/base/table.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { effortShares } from '#src/methods/moscow.ts';
import { countCards } from '#src/views/themes/count-cards.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';

/** What stands under each column. */
export type ColumnTotals = {
  readonly count: (client: ClientId) => Readonly<Record<Priority, number>>;
  /** [V47] Share of the client's effort that is must, 0..1; null without effort. */
  readonly mustShare: (client: ClientId) => number | null;
  readonly sharing: Readonly<Record<Sharing, number>>;
  /** Coverage of the client this supplier serves least, 0..1: a mean would hide the one who is left out. */
  readonly lowest: (supplier: SupplierId) => number | null;
  /** Thousands of euros. */
  readonly onceK: number;
  readonly yearK: number;
};

const nothing: Readonly<Record<Priority, number>> = { M: 0, S: 0, C: 0, W: 0 };

export function totalsOfAll(dossier: Dossier, analysis: Analysis): ColumnTotals {
  return {
    count: (client) => find(analysis.totals.clients, client)?.count ?? nothing,
    mustShare: (client) => shareIn(find(analysis.totals.clients, client)),
    sharing: analysis.totals.sharing,
    lowest: (supplier) => coverageOf(analysis, supplier).lowest,
    ...costsOf(dossier.requirements),
  };
}

/** [V12] The same of what a filter lets through. */
export function totalsOfShown(dossier: Dossier, analysis: Analysis, cards: readonly ThemeCard[]): ColumnTotals {
  const { sharing, clients } = countCards(cards);
  const ids = new Set<string>(cards.map(({ requirement }): RequirementId => requirement.id));
  const counts = new Map(clients.map(({ client, count }) => [client, count]));
  const shown = <R extends { readonly row: string }>(rows: readonly R[]) => rows.filter(({ row }) => ids.has(row));
  const part: Dossier = { ...dossier, positions: shown(dossier.positions), offers: shown(dossier.offers) };
  const countOf = (client: ClientId) => counts.get(client) ?? nothing;
  const partial: Analysis = {
    ...analysis,
    coverage: finished(coverageGrid(part)),
    totals: {
      ...analysis.totals,
      clients: analysis.totals.clients.map((totals) => ({ ...totals, count: countOf(totals.id) })),
    },
  };
  const efforts = effortsIn(cards, (requirement) => effortOf(requirement, assignmentOf(dossier), analysis.memo.basis));
  return {
    count: countOf,
    mustShare: (client) => effortShares(efforts.get(client) ?? nothing)?.M ?? null,
    sharing,
    lowest: (supplier) => coverageOf(partial, supplier).lowest,
    ...costsOf(cards.map(({ requirement }) => requirement)),
  };
}

function shareIn(totals: ClientTotals | undefined): number | null {
  return totals === undefined ? null : mustShare(totals);
}

function effortsIn(
  cards: readonly ThemeCard[],
  effortFor: (requirement: Requirement) => number,
): ReadonlyMap<string, Record<Priority, number>> {
  const efforts = new Map<string, Record<Priority, number>>();
  for (const { requirement, positions } of cards) {
    const effort = effortFor(requirement);
    for (const { client, priority } of positions) {
      if (priority === null) continue;
      const own = efforts.get(client) ?? { M: 0, S: 0, C: 0, W: 0 };
      own[priority] += effort;
      efforts.set(client, own);
    }
  }
  return efforts;
}

function costsOf(requirements: readonly Requirement[]): Pick<ColumnTotals, 'onceK' | 'yearK'> {
  let onceK = 0;
  let yearK = 0;
  for (const { costOnceK, costYearK } of requirements) {
    onceK += costOnceK ?? 0;
    yearK += costYearK ?? 0;
  }
  return { onceK, yearK };
}
