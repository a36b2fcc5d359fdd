import { byOrder } from '#src/base/order.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { isSame } from '#src/base/same.ts';
import { has } from '#src/base/table.ts';
import { nothing, updated } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { ordersAt, type Place } from '#src/commands/place.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** The requirements of a theme in their order. */
export function requirementsOf(dossier: Dossier, theme: string): readonly Requirement[] {
  return dossier.requirements.filter((requirement) => requirement.theme === theme).toSorted(byOrder);
}

/** These requirements, in this order, put at a place of a theme; nothing when they stand there already. */
export function movedTo(
  dossier: Dossier,
  records: readonly Requirement[],
  theme: ThemeId,
  after: Place,
): Result<Change> {
  if (!has(dossier.themes, theme)) return refuse('unknown-theme', { id: theme });
  const inTheme = requirementsOf(dossier, theme);
  const moving = new Set(records);
  const others = inTheme.filter((requirement) => !moving.has(requirement));
  const orders = ordersAt(others, after, records.length);
  if (!orders.ok) return orders;
  const start = after === undefined ? others.length : others.findIndex(({ id }) => id === after) + 1;
  const sequence = others.toSpliced(start, 0, ...records);
  if (isSame(sequence, inTheme)) return ok(nothing);
  return ok(
    updated(
      'requirements',
      records.map((before, index) => [before, { ...before, theme, order: orders.value[index] as string }]),
    ),
  );
}
