import { expect } from 'vitest';
import { isSame } from '#src/base/same.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Random, randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';

const made = new Map<number, Dossier>();

/** A small random dossier, frozen, and dice; sizes from nothing to a dozen vary with the seed. */
export function sample(seed: number): { readonly random: Random; readonly dossier: Dossier } {
  const size = { requirements: seed % 13, clients: seed % 6, suppliers: seed % 4 };
  const dossier = made.get(seed) ?? frozen(randomDossier({ seed, ...size }));
  made.set(seed, dossier);
  return { random: randomFrom(seed), dossier };
}

export function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, seed) => seed);
}

/** Throws when anything tries to write to it: commands and changes must not. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** `toEqual`, a hundred times faster while it holds: the laws compare thousands of dossiers. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (isSame(actual, expected)) return;
  expect(actual).toEqual(expected);
  expect.fail('Not the same, though vitest finds no difference');
}
