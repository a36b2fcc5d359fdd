import { assertNever } from '#src/base/assert-never.ts';
import type { Limits, Parameter, Value } from './parameter.ts';

/** A number for a number parameter, one of its categories for a category parameter. */
export function isValueOf(parameter: Parameter, value: Value): boolean {
  switch (parameter.kind) {
    case 'number':
      return typeof value === 'number';
    case 'category':
      return typeof value === 'string' && parameter.categories.includes(value);
    default:
      return assertNever(parameter);
  }
}

/** Closed on at least one side and not empty, or some of the categories, each once. */
export function areLimitsOf(parameter: Parameter, limits: Limits): boolean {
  switch (limits.kind) {
    case 'range':
      return parameter.kind === 'number' && isRange(limits);
    case 'options':
      return (
        parameter.kind === 'category' &&
        limits.options.length > 0 &&
        isSet(limits.options) &&
        limits.options.every((option) => parameter.categories.includes(option))
      );
    default:
      return assertNever(limits);
  }
}

/** Whether categories occur once, and what the law allows is possible at all. */
export function isSoundParameter(parameter: Parameter): boolean {
  const { lawful } = parameter;
  switch (parameter.kind) {
    case 'number':
      return parameter.lawful === null || isRange(parameter.lawful);
    case 'category':
      return (
        isSet(parameter.categories) &&
        (lawful === null ||
          (parameter.lawful !== null &&
            isSet(parameter.lawful) &&
            parameter.lawful.every((option) => parameter.categories.includes(option))))
      );
    default:
      return assertNever(parameter);
  }
}

function isRange({ min, max }: { readonly min: number | null; readonly max: number | null }): boolean {
  return min === null ? max !== null : max === null || min <= max;
}

function isSet(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}
