import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isEmptyPosition } from '#src/dossier/empty-position.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import { areLimitsOf, isValueOf } from '#src/dossier/value-fit.ts';
import { combine, removed, updated } from './build.ts';
import type { Change } from './change.ts';

/**
 * What another parameter does to the cells of its requirement [K7]: values that no longer fit go, of options those
 * that are still a category stay, and a position that says nothing any more goes.
 */
export function fitValues(dossier: Dossier, requirement: string, parameter: Parameter | null): Change {
  const positions = cellsOf(dossier.positions, requirement);
  const fitted = positions.map((position) => [position, fittedPosition(position, parameter)] as const);
  return combine(
    removed(
      'positions',
      fitted.filter(([, after]) => isEmptyPosition(after)).map(([before]) => before),
    ),
    updated(
      'positions',
      fitted.filter(([, after]) => !isEmptyPosition(after)),
    ),
    updated(
      'offers',
      cellsOf(dossier.offers, requirement).map((offer): [Offer, Offer] => [
        offer,
        { ...offer, value: fittedValue(offer.value, parameter) },
      ]),
    ),
  );
}

/** Without the values that this parameter does not ask for. */
export function fittedPosition(position: Position, parameter: Parameter | null): Position {
  const limits = fittedLimits(position.limits, parameter);
  return {
    ...position,
    wish: fittedValue(position.wish, parameter),
    limits,
    isReleased: limits !== null && position.isReleased,
  };
}

export function fittedValue(value: Value | null, parameter: Parameter | null): Value | null {
  return value !== null && parameter !== null && isValueOf(parameter, value) ? value : null;
}

function fittedLimits(limits: Limits | null, parameter: Parameter | null): Limits | null {
  if (limits === null || parameter === null) return null;
  if (areLimitsOf(parameter, limits)) return limits;
  if (limits.kind !== 'options' || parameter.kind !== 'category') return null;
  const options = limits.options.filter((option) => parameter.categories.includes(option));
  return options.length > 0 ? { kind: 'options', options } : null;
}
