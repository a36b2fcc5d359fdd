import { analyse } from '#src/analysis/analyse.ts';
import type { Conflict, ConflictKind, RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Limits } from '#src/dossier/parameter.ts';
import type { Position, Priority } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { aClient, aPosition, aRequirement, aTheme, dossierOf, type Records } from './records.ts';

/** What one client holds: its class alone, or more of its position. */
export type Held = Priority | Partial<Position>;

/**
 * Clients A, B, C and D and their service centre, with the given requirements. `held` says per requirement who
 * holds it how; `others` are further records.
 */
export function heldDossier(
  held: Readonly<Record<string, Readonly<Record<string, Held>>>>,
  requirements: Readonly<Record<string, Partial<Requirement>>> = {},
  others: Records = {},
): Dossier {
  const rows = [...new Set([...Object.keys(held), ...Object.keys(requirements)])];
  return dossierOf({
    clients: [...['A', 'B', 'C', 'D'].map((id) => aClient(id)), aClient('Z', { kind: 'ssc' })],
    themes: [aTheme('T1')],
    requirements: rows.map((id) => aRequirement(id, requirements[id])),
    positions: Object.entries(held).flatMap(([row, cells]) =>
      Object.entries(cells).map(([id, cell]) =>
        aPosition(row, id, typeof cell === 'string' ? { priority: cell } : cell),
      ),
    ),
    ...others,
  });
}

export function analysisOf(dossier: Dossier, id = 'R1'): RequirementAnalysis {
  const found = find(analyse(dossier).requirements, id);
  if (found === undefined) throw new Error(`No requirement ${id}`);
  return found;
}

export function conflictsOf(dossier: Dossier, kind: ConflictKind, id = 'R1'): readonly Conflict[] {
  return analysisOf(dossier, id).conflicts.filter((conflict) => conflict.kind === kind);
}

export function range(min: number | null, max: number | null): Limits {
  return { kind: 'range', min, max };
}

export function options(...accepted: string[]): Limits {
  return { kind: 'options', options: accepted };
}
