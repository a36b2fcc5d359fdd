import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Answer, Content } from './clip.ts';
import { fits, type Reading, trouble } from './problem.ts';
import { inUnit } from './read-amount.ts';

const none: Content = { priority: null, wish: null, limits: null, reason: '' };

/** A copied position as it would be on another requirement; values go along where they mean the same there. */
export function contentOn(
  content: Content | null,
  from: Parameter | null,
  to: Parameter | null,
  current: Content | undefined,
): Reading<Content | null> {
  if (content === null) return fits(current === undefined ? null : none);
  const { wish, limits } = content;
  const moved = wish === null ? fits(null) : valueOn(wish, from, to);
  if (!moved.ok) return moved;
  const kept = limits === null ? fits(null) : limitsOn(limits, from, to);
  return kept.ok ? fits({ ...content, wish: moved.patch, limits: kept.patch }) : kept;
}

export function answerOn(answer: Answer, from: Parameter | null, to: Parameter | null): Reading<Answer> {
  const value = answer.value === null ? fits(null) : valueOn(answer.value, from, to);
  return value.ok ? fits({ ...answer, value: value.patch }) : value;
}

function valueOn(value: Value, from: Parameter | null, to: Parameter | null): Reading<Value> {
  if (typeof value === 'number') return amountOn(value, from, to);
  return optionsOn([value], to, value);
}

function limitsOn(limits: Limits, from: Parameter | null, to: Parameter | null): Reading<Limits> {
  if (limits.kind === 'options') return optionsOn(limits.options, to, limits);
  const min = limits.min === null ? fits(null) : amountOn(limits.min, from, to);
  const max = limits.max === null ? fits(null) : amountOn(limits.max, from, to);
  if (!min.ok) return min;
  return max.ok ? fits({ kind: 'range', min: min.patch, max: max.patch }) : max;
}

function amountOn(value: number, from: Parameter | null, to: Parameter | null): Reading<number> {
  if (to === null) return trouble('noParameter');
  if (to.kind !== 'number') return trouble('category', { options: to.categories.slice(0, 6).join(', '), meant: '' });
  const given = from?.kind === 'number' ? from.unit : '';
  const converted = inUnit(value, given, to.unit);
  return converted === null ? trouble('unit', { unit: to.unit, given }) : fits(converted);
}

function optionsOn<T>(options: readonly string[], to: Parameter | null, value: T): Reading<T> {
  if (to === null) return trouble('noParameter');
  if (to.kind === 'number') return trouble('notNumber', { unit: to.unit });
  const known = to.categories;
  if (options.every((option) => known.includes(option))) return fits(value);
  return trouble('category', { options: known.slice(0, 6).join(', '), meant: known.slice(0, 6).join(', ') });
}
