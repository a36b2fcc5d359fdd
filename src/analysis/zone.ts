import { closestValue, type Wish } from '#src/methods/closest-value.ts';
import { commonOptions } from '#src/methods/common-options.ts';
import { fewestCamps } from '#src/methods/fewest-camps.ts';
import { type Interval, meet } from '#src/methods/meet.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { CategoryParameter, Limits } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Camp, Zone } from './requirement-analysis.ts';

/** A position of which the limits are of the parameter's kind. */
type Bounded<K extends Limits['kind']> = Position & { readonly limits: Extract<Limits, { kind: K }> };

const noZone: Zone = { kind: 'none' };

/** [A8] What the limits of all clients have in common, whatever their priority. */
export function zoneOf(requirement: Requirement, positions: readonly Position[]): Zone {
  const { parameter } = requirement;
  if (parameter === null) return noZone;
  switch (parameter.kind) {
    case 'number':
      return rangeZone(positions);
    case 'category':
      return optionsZone(parameter, positions);
    default:
      return assertNever(parameter);
  }
}

function rangeZone(positions: readonly Position[]): Zone {
  const bounded = boundedBy(positions, 'range');
  const meeting = meet(bounded.map((position) => position.limits));
  const campOf = (indices: readonly number[]): Camp => indices.map((index) => (bounded[index] as Position).client);
  switch (meeting.kind) {
    case 'none':
      return noZone;
    case 'zone':
      return {
        kind: 'range',
        low: meeting.low,
        high: meeting.high,
        lowBy: campOf(meeting.lowBy),
        highBy: campOf(meeting.highBy),
        proposal: closestValue(wishesOf(positions, bounded), meeting.low, meeting.high),
        isPrivate: bounded.some(isUnreleased),
      };
    case 'gap':
      return {
        kind: 'gap',
        low: meeting.low,
        high: meeting.high,
        needHigh: campOf(meeting.needHigh),
        needLow: campOf(meeting.needLow),
        isPrivate: bounded.some(isUnreleased),
      };
    default:
      return assertNever(meeting);
  }
}

/** [A9] A wish whose owner left his range open on a side weighs as the widest range given, or all weigh alike. */
function wishesOf(positions: readonly Position[], bounded: readonly Bounded<'range'>[]): readonly Wish[] {
  const widest = Math.max(...bounded.map(({ limits }) => widthOf(limits) ?? 0));
  return positions.flatMap(({ wish, limits }) =>
    typeof wish === 'number'
      ? [{ at: wish, width: (limits?.kind === 'range' ? widthOf(limits) : null) ?? (widest > 0 ? widest : 1) }]
      : [],
  );
}

function widthOf({ min, max }: Interval): number | null {
  return min === null || max === null ? null : max - min;
}

function optionsZone(parameter: CategoryParameter, positions: readonly Position[]): Zone {
  const bounded = boundedBy(positions, 'options');
  if (bounded.length === 0) return noZone;
  const isPrivate = bounded.some(isUnreleased);
  const options = commonOptions(
    bounded.map(({ limits }) => limits.options),
    parameter.categories,
  );
  if (options.length > 0) return { kind: 'options', options, isPrivate };
  const rankOf = (option: string) => parameter.categories.indexOf(option);
  const camps = fewestCamps(
    bounded.map(({ limits, wish }) => ({
      accepts: limits.options.map(rankOf).sort((a, b) => a - b),
      wish: typeof wish === 'string' ? rankOf(wish) : null,
    })),
  );
  return {
    kind: 'no-options',
    camps: camps.map((camp) => camp.map((index) => (bounded[index] as Position).client)),
    isPrivate,
  };
}

function boundedBy<K extends Limits['kind']>(positions: readonly Position[], kind: K): readonly Bounded<K>[] {
  return positions.filter((position): position is Bounded<K> => {
    const { limits } = position;
    return limits?.kind === kind && (limits.kind !== 'range' || limits.min !== null || limits.max !== null);
  });
}

function isUnreleased(position: Position): boolean {
  return !position.isReleased;
}
