import { expect, it } from 'vitest';
import { type Duplicate, duplicatesInSteps, mostDuplicates } from '#src/analysis/duplicates/duplicates.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { aRequirement } from '#test/builders/records.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

function duplicates(requirements: readonly Requirement[]): readonly Duplicate[] {
  const steps = duplicatesInSteps(requirements);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const titled = (...titles: readonly string[]) => titles.map((title, index) => aRequirement(`R${index}`, { title }));
const pairs = (found: readonly Duplicate[]) => found.map(({ a, b, reason }) => `${a} ${b} ${reason.kind}`);

it('[V44] finds the same title, a slip of the pen, and the same words in another order', () => {
  const found = duplicates(
    titled(
      'Zaaktypecatalogus gemeenschappelijk beheren',
      'zaaktypecatalogus, gemeenschappelijk beheren',
      'Zaaktypecatalogus gemeenschapelijk beheren',
      'Gemeenschappelijk beheren van de zaaktypecatalogus',
      'Documenten vernietigen volgens selectielijst',
    ),
  );
  expect(pairs(found)).toContain('R0 R1 same-title');
  expect(pairs(found)).toContain('R0 R2 title-typo');
  expect(pairs(found)).toContain('R0 R3 words');
  expect(found.some(({ a, b }) => a === 'R4' || b === 'R4')).toBe(false);
});

it('[V44] another figure is no slip of the pen', () => {
  expect(
    duplicates(titled('Hersteltijd binnen 4 uur', 'Hersteltijd binnen 8 uur')).map(({ reason }) => reason.kind),
  ).not.toContain('title-typo');
});

it('[V44] finds none in the sample, whose requirements were written apart', () => {
  expect(duplicates(sampleDossier().requirements)).toEqual([]);
});

it('[V44] looks at a bounded number of pairs, however many share their words', () => {
  const { requirements } = randomDossier({ seed: 1, requirements: 3000, clients: 0, suppliers: 0 });
  expect(duplicates(requirements).length).toBeLessThanOrEqual(mostDuplicates);
});
