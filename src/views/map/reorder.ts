import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Drop, DraggableNode } from './drop.ts';

/**
 * [P23] One place up or down in the order, for who doesn't drag; null at the end. A requirement goes on into the
 * neighbouring theme: up to its end, down to its start.
 */
export function stepInOrder(dossier: Dossier, node: DraggableNode, step: 'up' | 'down'): Drop | null {
  if (node.kind === 'requirement') return stepOfRequirement(dossier, node.record, step);
  const after = neighbour(mates(dossier, node), node.record, step);
  return after === undefined ? null : { kind: node.kind, after };
}

type Ordered = { readonly id: string; readonly order: string };

function mates(dossier: Dossier, { kind }: DraggableNode): readonly Ordered[] {
  if (kind === 'theme') return dossier.themes;
  if (kind === 'supplier') return dossier.suppliers;
  return dossier.clients.filter((client) => client.kind !== 'ssc');
}

/** The record to stand after, null for first, undefined when there is no further to go. */
function neighbour(records: readonly Ordered[], id: string, step: 'up' | 'down'): string | null | undefined {
  const sorted = records.toSorted(byOrder);
  const at = sorted.findIndex((record) => record.id === id);
  if (step === 'down') return sorted[at + 1]?.id;
  return at <= 0 ? undefined : (sorted[at - 2]?.id ?? null);
}

function stepOfRequirement(dossier: Dossier, id: string, step: 'up' | 'down'): Drop | null {
  const own = dossier.requirements.find((requirement) => requirement.id === id);
  if (own === undefined) return null;
  const inTheme = dossier.requirements.filter(({ theme }) => theme === own.theme);
  const after = neighbour(inTheme, id, step);
  if (after !== undefined) return { kind: 'requirement', theme: own.theme, after };
  const themes = dossier.themes.toSorted(byOrder);
  const at = themes.findIndex((theme) => theme.id === own.theme);
  const next = themes[at + (step === 'up' ? -1 : 1)];
  if (next === undefined) return null;
  return { kind: 'requirement', theme: next.id, after: step === 'up' ? undefined : null };
}
