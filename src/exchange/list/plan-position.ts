import { emptyPosition } from '#src/dossier/empty-position.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import type { Limits } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import { cleanText } from './fold.ts';
import type { PositionPatch } from './read-positions.ts';

function isSameRange(a: Limits | null, b: Limits): boolean {
  return a?.kind === 'range' && b.kind === 'range' && a.min === b.min && a.max === b.max;
}

/**
 * The position with what the list says, dated; null when that is nothing new. Limits a list gives are as private as
 * any. What the list leaves out stays.
 */
export function plannedPosition(
  requirement: RequirementId,
  client: ClientId,
  before: Position | undefined,
  patch: PositionPatch,
  now: string,
): Position | null {
  const base = before ?? emptyPosition(requirement, client);
  const changes: Partial<Position> = {
    ...(patch.priority === undefined || patch.priority === base.priority ? {} : { priority: patch.priority }),
    ...(patch.wish === undefined || patch.wish === base.wish ? {} : { wish: patch.wish }),
    ...(patch.limits === undefined || isSameRange(base.limits, patch.limits) ? {} : { limits: patch.limits }),
    ...(patch.reason === undefined || patch.reason === cleanText(base.reason) ? {} : { reason: patch.reason }),
  };
  return Object.keys(changes).length === 0 ? null : { ...base, ...changes, by: null, at: now };
}
