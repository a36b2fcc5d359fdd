import { expect, it } from 'vitest';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { randomRegisters } from '#test/builders/random-registers.ts';
import { expectSame, sample, seeds } from './samples.ts';

/** The same dossier with other records where nothing may be seen of them. */
function otherwisePrivate(seed: number, dossier: Dossier): Dossier {
  const other = randomRegisters(seed + 1000, { ...dossier, assessments: [], consensuses: [] });
  return { ...dossier, assessments: other.assessments };
}

it('[OR4] what others see is the same whatever stands in private in a register', () => {
  let seen = 0;
  for (const seed of seeds(80)) {
    const { dossier } = sample(seed);
    const other = otherwisePrivate(seed, dossier);
    expectSame(releasedOnly(other), releasedOnly(dossier));
    seen += other.assessments.length;
  }
  expect(seen).toBeGreaterThan(20);
});
