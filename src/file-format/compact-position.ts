import type { Limits } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';

/** [smallest, largest] or the categories; the schema says what each place means. */
type CompactLimits = readonly [number | null, number | null] | { readonly options: readonly string[] };

/** Priority, wish, limits, moment, person, reason, released. What is missing at the end is empty. */
export type CompactPosition = string | readonly [unknown, ...unknown[]];

function compactLimits(limits: Limits | null): CompactLimits | null {
  if (limits === null) return null;
  return limits.kind === 'range' ? [limits.min, limits.max] : { options: limits.options };
}

function expandLimits(limits: CompactLimits | null | undefined): Limits | null {
  if (limits === null || limits === undefined) return null;
  return 'options' in limits
    ? { kind: 'options', options: limits.options }
    : { kind: 'range', min: limits[0], max: limits[1] };
}

export function compactPosition(position: Position): CompactPosition {
  const { priority, wish, limits, at, by, reason, isReleased } = position;
  if (isReleased) return [priority, wish, compactLimits(limits), at, by, reason === '' ? null : reason, true];
  if (reason !== '') return [priority, wish, compactLimits(limits), at, by, reason];
  if (by !== null) return [priority, wish, compactLimits(limits), at, by];
  if (at !== null) return [priority, wish, compactLimits(limits), at];
  if (limits !== null) return [priority, wish, compactLimits(limits)];
  if (wish !== null) return [priority, wish];
  return priority ?? [null];
}

/** Of a cell that passed the schema. */
export function expandPosition(requirement: string, client: string, cell: CompactPosition): Position {
  const list = typeof cell === 'string' ? undefined : cell;
  return {
    requirement,
    client,
    priority: list === undefined ? cell : list[0],
    wish: list?.[1] ?? null,
    limits: expandLimits(list?.[2] as CompactLimits | null | undefined),
    isReleased: list?.[6] === true,
    reason: list?.[5] ?? '',
    by: list?.[4] ?? null,
    at: list?.[3] ?? null,
  } as Position;
}
