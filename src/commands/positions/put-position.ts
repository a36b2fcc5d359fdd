import { cellAt } from '#src/base/grid.ts';
import { isSame } from '#src/base/same.ts';
import { type PatchOf, withPatch } from '#src/base/with-patch.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { emptyPosition, isEmptyPosition } from '#src/dossier/empty-position.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Edit } from '#src/changes/build.ts';

export type Content = Pick<Position, 'priority' | 'wish' | 'limits' | 'isReleased' | 'reason'>;
export type Stamp = Pick<Position, 'by' | 'at'>;

export function positionAt(dossier: Dossier, requirement: string, client: string): Position | undefined {
  return cellAt(dossier.positions, requirement, client, clientOf);
}

/**
 * What one cell's patch changes: it makes the position, edits it, or removes it when nothing is left [K4]. An edit
 * that alters nothing keeps its stamp.
 */
export function putPosition(
  dossier: Dossier,
  requirement: RequirementId,
  client: ClientId,
  patch: PatchOf<Content>,
  stamp: Stamp,
): Edit<Position> {
  const current = positionAt(dossier, requirement, client) ?? null;
  const before = current ?? emptyPosition(requirement, client);
  const content = normal(before, withPatch(before, patch), patch);
  if (isSame(content, before)) return [current, current];
  return [current, isEmptyPosition(content) ? null : { ...content, ...stamp }];
}

/** [K5] Limits open on both sides are no limits; other limits than the released ones are private again. */
function normal(before: Position, after: Position, patch: PatchOf<Content>): Position {
  const { limits } = after;
  if (limits === null || (limits.kind === 'range' && limits.min === null && limits.max === null))
    return { ...after, limits: null, isReleased: false };
  if (patch.isReleased === undefined && !isSame(limits, before.limits)) return { ...after, isReleased: false };
  return after;
}
