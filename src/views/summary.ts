import { dossierPhase } from '#src/analysis/readiness/gate-state.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { cellsOf } from '#src/base/grid.ts';
import { openMatters } from '#src/analysis/cases/open-matters.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

export type ThemeSummary = {
  readonly count: number;
  readonly conflicts: number;
  readonly wanted: readonly number[];
};

export type Summary = {
  readonly title: string;
  readonly subtitle: string;
  readonly phase: 'strategy' | 'tender' | 'organisation';
  readonly clients: readonly { readonly badge: string; readonly hue: number; readonly name: string }[];
  readonly requirements: number;
  readonly suppliers: number;
  readonly openConflicts: number;
  /** The pair that clashes most often; the first of those that do so equally. */
  readonly mostClashing: { readonly names: readonly [string, string]; readonly count: number } | null;
  /** Requirements on which nobody took a position. */
  readonly withoutPositions: number;
  /** Limits that clients did not release yet. */
  readonly unreleased: number;
  readonly themes: readonly ThemeSummary[];
};

/** Per client, in this order: how many of the requirements it holds at M or S. */
function wantedBy(dossier: Dossier, requirements: readonly Requirement[], clients: readonly Client[]): number[] {
  const counts = new Map<string, number>();
  for (const { id } of requirements) {
    for (const { client, priority } of cellsOf(dossier.positions, id)) {
      if (priority === 'M' || priority === 'S') counts.set(client, (counts.get(client) ?? 0) + 1);
    }
  }
  return clients.map(({ id }) => counts.get(id) ?? 0);
}

function mostClashing(dossier: Dossier, clashes: Analysis['clashes']): Summary['mostClashing'] {
  const [first, ...rest] = clashes;
  if (first === undefined) return null;
  const most = rest.reduce((best, clash) => (clash.conflicts.length > best.conflicts.length ? clash : best), first);
  const nameOf = (id: string): string => find(dossier.clients, id)?.name ?? id;
  return { names: [nameOf(most.a), nameOf(most.b)], count: most.conflicts.length };
}

function unreleased(dossier: Dossier): number {
  return dossier.positions.reduce(
    (sum, { cells }) => sum + cells.filter(({ limits, isReleased }) => limits !== null && !isReleased).length,
    0,
  );
}

/** As much of an analysis as a summary needs. */
export type Counted = Pick<Analysis, 'conflicts' | 'clashes'>;

/**
 * A dossier small enough to be drawn among others: counts and the names of parties, no text of requirements and no
 * values, so that a list of dossiers tells nothing a title page would not. Parties without a column are left out.
 */
export function dossierSummary(dossier: Dossier, { conflicts, clashes }: Counted): Summary {
  const { title, subtitle } = assignmentOf(dossier);
  const clients = dossier.clients.filter(({ kind }) => kind !== 'ssc').toSorted(byOrder);
  const byTheme = new Map<string, Requirement[]>(dossier.themes.map(({ id }) => [id, []]));
  for (const requirement of dossier.requirements) byTheme.get(requirement.theme)?.push(requirement);
  const themes = dossier.themes.toSorted(byOrder).map((theme): ThemeSummary => {
    const requirements = byTheme.get(theme.id) ?? [];
    const ids = new Set(requirements.map(({ id }) => id));
    const touching = conflicts.filter((conflict) => conflict.requirements.some((id) => ids.has(id)));
    const wanted = wantedBy(dossier, requirements, clients);
    return { count: requirements.length, conflicts: touching.length, wanted };
  });
  return {
    title,
    subtitle,
    phase: dossierPhase(dossier),
    clients: clients.map(({ badge, hue, name }) => ({ badge, hue, name })),
    requirements: dossier.requirements.length,
    suppliers: dossier.suppliers.length,
    openConflicts: openMatters(dossier, conflicts),
    mostClashing: mostClashing(dossier, clashes),
    withoutPositions: dossier.requirements.length - dossier.positions.length,
    unreleased: unreleased(dossier),
    themes,
  };
}
