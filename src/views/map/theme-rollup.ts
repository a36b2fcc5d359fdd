import { type Grid, cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import type { RequirementAnalysis, Sharing } from '#src/analysis/requirement-analysis.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, ThemeId } from '#src/dossier/ids.ts';
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

export type ThemeRollup = {
  readonly theme: ThemeId;
  /** In the order of the theme. */
  readonly requirements: readonly Requirement[];
  readonly sharing: Readonly<Record<Sharing, number>>;
  /** Clients that want anything here, by client id. */
  readonly clients: readonly ClientShare[];
  /** What it was made of: compared by identity to reuse it. */
  readonly made: { readonly analyses: readonly RequirementAnalysis[]; readonly rows: readonly (readonly Position[])[] };
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
    const analyses = requirements.flatMap((requirement) => find(analysis.requirements, requirement.id) ?? []);
    const rows = requirements.map((requirement) => cellsOf(dossier.positions as Grid<Position>, requirement.id));
    const old = before.get(theme.id);
    const isSame =
      old !== undefined &&
      sameItems(old.requirements, requirements) &&
      sameItems(old.made.analyses, analyses) &&
      sameItems(old.made.rows, rows);
    return isSame ? old : rollup(theme.id, requirements, analyses, rows);
  });
}

function rollup(
  theme: ThemeId,
  requirements: readonly Requirement[],
  analyses: readonly RequirementAnalysis[],
  rows: readonly (readonly Position[])[],
): ThemeRollup {
  const sharing = { shared: 0, complementary: 0, unique: 0, conflicting: 0, indifferent: 0 };
  const shares = new Map<ClientId, { count: Record<Priority, number>; conflicts: number; unique: number }>();
  const shareOf = (client: ClientId) => {
    let share = shares.get(client);
    if (share === undefined) {
      share = { count: { M: 0, S: 0, C: 0, W: 0 }, conflicts: 0, unique: 0 };
      shares.set(client, share);
    }
    return share;
  };
  analyses.forEach((one, index) => {
    sharing[one.sharing] += 1;
    for (const position of rows[index] ?? []) {
      if (position.priority !== null) shareOf(position.client).count[position.priority] += 1;
    }
    for (const client of clashing(one)) shareOf(client).conflicts += 1;
    if (one.reason.kind === 'only') shareOf(one.reason.client).unique += 1;
  });
  const clients = [...shares]
    .map(([client, share]) => ({ client, ...share }))
    .sort((a, b) => (a.client < b.client ? -1 : 1));
  return { theme, requirements, sharing, clients, made: { analyses, rows } };
}

/** Clients that stand in any conflict of this requirement. */
export function clashing(one: RequirementAnalysis): ReadonlySet<ClientId> {
  return new Set(one.conflicts.flatMap((conflict) => conflict.camps.flat()));
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
