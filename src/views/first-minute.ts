import { mayHold } from '#src/analysis/holders.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { has } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';

/** What a new dossier lacks before its first conflict can be seen, or that conflict. */
export type LeadStep =
  | { readonly kind: 'clients'; readonly missing: number }
  | { readonly kind: 'requirement' }
  | {
      readonly kind: 'priorities';
      readonly requirement: RequirementId;
      /** Names: for whom a must makes the conflict, and for whom a won't. */
      readonly must: string;
      readonly wont: string;
      /** Which of the two is there already. */
      readonly given: 'must' | 'wont' | null;
    }
  | { readonly kind: 'conflict'; readonly conflict: string };

/** [W25] Read from the dossier itself, so a step that is undone comes back; `looking` is the requirement in front. */
export function leadStep(dossier: Dossier, analysis: Analysis, looking: RequirementId | null): LeadStep {
  const at = looking !== null && has(dossier.requirements, looking) ? looking : firstRequirement(dossier);
  const conflict = analysis.conflicts.find(({ requirements }) => requirements.some((id) => id === at));
  const shown = conflict ?? analysis.conflicts[0];
  if (shown !== undefined) return { kind: 'conflict', conflict: shown.id };
  const [first, second, ...others] = dossier.clients.filter(mayHold).toSorted(byOrder);
  if (first === undefined || second === undefined) return { kind: 'clients', missing: first === undefined ? 2 : 1 };
  if (at === null) return { kind: 'requirement' };
  return { kind: 'priorities', requirement: at, ...pairFor(dossier, at, [first, second, ...others]) };
}

function firstRequirement({ themes, requirements }: Dossier): RequirementId | null {
  const filled = new Set(requirements.map(({ theme }) => theme));
  const theme = themes.toSorted(byOrder).find(({ id }) => filled.has(id))?.id;
  return requirements.filter((each) => each.theme === theme).toSorted(byOrder)[0]?.id ?? null;
}

function pairFor(dossier: Dossier, requirement: RequirementId, clients: readonly [Client, Client, ...Client[]]) {
  const cells = cellsOf(dossier.positions, requirement);
  const holderOf = (priority: 'M' | 'W') =>
    clients.find(({ id }) => cells.some((cell) => cell.client === id && cell.priority === priority));
  const other = (taken: Client) => (taken === clients[0] ? clients[1] : clients[0]).name;
  const must = holderOf('M');
  if (must) return { must: must.name, wont: other(must), given: 'must' as const };
  const wont = holderOf('W');
  if (wont) return { must: other(wont), wont: wont.name, given: 'wont' as const };
  return { must: clients[0].name, wont: clients[1].name, given: null };
}
