import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { ClipColumn, Content } from './clip.ts';
import { contentOn } from './exact-on.ts';
import type { PastePlan } from './plan-paste.ts';
import type { PasteProblem } from './problem.ts';

type Cell = { readonly requirement: RequirementId; readonly client: ClientId };
type Shown = { readonly requirements: readonly string[]; readonly columns: readonly ClipColumn[] };

/** [V29] The same fields in all these cells; a value in the measure of `parameter` goes only where it means something. */
export function planForAll(
  dossier: Dossier,
  cells: readonly Cell[],
  parameter: Parameter | null,
  patch: Partial<Content>,
  shown: Shown,
): PastePlan {
  const { wish = null, limits = null } = patch;
  const positions: PastePlan['edits']['positions'] = [];
  const problems: PasteProblem[] = [];
  for (const { requirement, client } of cells) {
    const to = find(dossier.requirements, requirement)?.parameter ?? null;
    const moved = contentOn({ priority: null, reason: '', wish, limits }, parameter, to, undefined);
    if (moved.ok) {
      const values = { ...(patch.wish !== undefined && { wish }), ...(patch.limits !== undefined && { limits }) };
      const own = Object.fromEntries(Object.keys(values).map((key) => [key, moved.patch?.[key as 'wish' | 'limits']]));
      positions.push({ requirement, client, patch: { ...patch, ...own } });
      continue;
    }
    const row = shown.requirements.indexOf(requirement);
    const at = shown.columns.findIndex((column) => column.kind === 'client' && column.client === client);
    const text = typeof wish === 'number' || typeof wish === 'string' ? String(wish) : '';
    problems.push({ ...moved.trouble, row, column: at, requirement, at: at < 0 ? null : at, text });
  }
  const size = { rows: 1, columns: 1 };
  return { edits: { positions, offers: [], requirements: [] }, problems, done: positions.length, silent: 0, size };
}
