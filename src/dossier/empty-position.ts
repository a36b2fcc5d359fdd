import type { ClientId, RequirementId } from './ids.ts';
import type { Position } from './position.ts';

/** What a cell without a position says: nothing. Only a base to fill in; an empty position is not stored. */
export function emptyPosition(requirement: RequirementId, client: ClientId): Position {
  return {
    requirement,
    client,
    priority: null,
    wish: null,
    limits: null,
    isReleased: false,
    reason: '',
    by: null,
    at: null,
  };
}

export function isEmptyPosition(position: Position): boolean {
  return position.priority === null && position.wish === null && position.limits === null && position.reason === '';
}
