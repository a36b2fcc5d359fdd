import type { Parameter, Value } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';

/** The wish that most have; of equally many the lowest, or the first in the alphabet. Null without wishes. */
export function commonWish(positions: readonly Position[]): Value | null {
  const counts = new Map<Value, number>();
  for (const { wish } of positions) if (wish !== null) counts.set(wish, (counts.get(wish) ?? 0) + 1);
  const [first, ...rest] = counts;
  if (first === undefined) return null;
  return rest.reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best),
    first,
  )[0];
}

/** The wish that asks most; where neither way is stricter, the highest. Of categories the one most have. */
export function strictestWish(parameter: Parameter | null, positions: readonly Position[]): Value | null {
  const numbers = positions.flatMap(({ wish }) => (typeof wish === 'number' ? [wish] : []));
  if (parameter?.kind !== 'number' || numbers.length === 0) return commonWish(positions);
  return parameter.direction === 'lower' ? Math.min(...numbers) : Math.max(...numbers);
}

/** Halfway between the lowest and the highest wish, whole when all wishes are. Of categories the one most have. */
export function middleWish(positions: readonly Position[]): Value | null {
  const numbers = positions.flatMap(({ wish }) => (typeof wish === 'number' ? [wish] : []));
  if (numbers.length === 0) return commonWish(positions);
  const middle = (Math.min(...numbers) + Math.max(...numbers)) / 2;
  return numbers.every(Number.isInteger) ? Math.round(middle) : Number(middle.toPrecision(12));
}
