import type { NumberParameter, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import { type Effect, openly, unknown } from './effect.ts';

/** `isTooStrict`: outside on the side that is more than asked, not less. */
export type ValueEffect = Effect & { readonly isTooStrict?: boolean };

/** [A70] A value against the wish and the limits of one client. Without limits only a wish that is met says anything. */
export function valueEffect(parameter: Parameter, value: Value, position: Position): ValueEffect {
  if (parameter.kind === 'number' && typeof value === 'number') return numberEffect(parameter, value, position);
  if (parameter.kind === 'category' && typeof value === 'string') return categoryEffect(value, position);
  return unknown;
}

function numberEffect({ direction }: NumberParameter, value: number, position: Position): ValueEffect {
  const { wish, limits, isReleased } = position;
  if (limits?.kind === 'range') {
    const isPrivate = !isReleased;
    const { min, max } = limits;
    if (min !== null && value < min)
      return {
        kind: 'outside',
        reason: { kind: 'too-low', by: difference(min, value) },
        isPrivate,
        isTooStrict: direction === 'lower',
      };
    if (max !== null && value > max)
      return {
        kind: 'outside',
        reason: { kind: 'too-high', by: difference(value, max) },
        isPrivate,
        isTooStrict: direction === 'higher',
      };
    if (value === wish) return openly('within', { kind: 'as-asked' });
    if (value === min || value === max) return { kind: 'edge', reason: { kind: 'at-limit' }, isPrivate };
    const reason = isStricter(direction, value, wish) ? ({ kind: 'stricter' } as const) : ({ kind: 'fits' } as const);
    return { kind: 'within', reason, isPrivate };
  }
  if (value === wish) return openly('within', { kind: 'as-asked' });
  return isStricter(direction, value, wish) ? openly('within', { kind: 'stricter' }) : unknown;
}

/** Rounded against the noise of subtracting decimals: 99.5 − 99.4 is 0.1. */
function difference(more: number, less: number): number {
  return Number((more - less).toPrecision(12));
}

function isStricter(direction: NumberParameter['direction'], value: number, wish: Value | null): boolean {
  if (typeof wish !== 'number') return false;
  return (direction === 'higher' && value > wish) || (direction === 'lower' && value < wish);
}

function categoryEffect(value: string, { wish, limits, isReleased }: Position): ValueEffect {
  if (limits?.kind === 'options' && !limits.options.includes(value))
    return { kind: 'outside', reason: { kind: 'not-accepted', value }, isPrivate: !isReleased };
  if (value === wish) return openly('within', { kind: 'as-asked' });
  return limits?.kind === 'options' ? { kind: 'within', reason: { kind: 'fits' }, isPrivate: !isReleased } : unknown;
}
