import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A fractional index: records sort by it (plain string comparison), a move changes one record only. */
export type OrderKey = string;

/** A key between two neighbours; null is the open end. */
export function orderBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  return generateKeyBetween(before, after);
}

/** `count` ascending keys between two neighbours. */
export function ordersBetween(before: OrderKey | null, after: OrderKey | null, count: number): readonly OrderKey[] {
  return generateNKeysBetween(before, after, count);
}

/** Ties (two copies inserted at the same place) fall back on the id, so every copy shows the same order. */
export function byOrder<R extends { readonly order: OrderKey; readonly id: string }>(a: R, b: R): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * What a key looks like, for schemas: a head that tells the length of the integer part, that part, and a fraction
 * that does not end in 0; the smallest integer is no key. Anything else makes the functions above throw.
 */
export const orderPattern = `^(?!A0{26}$)(${heads().join('|')})([0-9A-Za-z]*[1-9A-Za-z])?$`;

function heads(): readonly string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return [...letters].flatMap((letter, index) => {
    const digits = `[0-9A-Za-z]{${index + 1}}`;
    return [letter + digits, 'ZYXWVUTSRQPONMLKJIHGFEDCBA'.charAt(index) + digits];
  });
}
