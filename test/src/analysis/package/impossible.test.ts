import { describe, expect, it } from 'vitest';
import { impossibilities } from '#src/analysis/package/impossible.ts';
import { type PackageSettings, packageProblem } from '#src/analysis/package/package-problem.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { aClient, aRequirement, dossierOf, requirement } from '#test/builders/records.ts';

const reasonsFor = (requirements: readonly Requirement[], settings: PackageSettings = {}) =>
  impossibilities(packageProblem(dossierOf({ clients: [aClient('A')], requirements }), settings));
const law = (id: string, cost: number, fields: Partial<Requirement> = {}) =>
  aRequirement(id, { isLegal: true, costOnceK: cost, ...fields });

describe('an impossible package', () => {
  it('[PK10] names two that exclude each other, with what makes each of them necessary', () => {
    const needs = (id: string) => ({ requires: [requirement(id)] });
    expect(
      reasonsFor([
        law('R1', 0, needs('R2')),
        aRequirement('R2', needs('R3')),
        aRequirement('R3', { excludes: [requirement('R4')] }),
        law('R4', 0),
      ]),
    ).toEqual([{ kind: 'exclusion', one: ['R1', 'R2', 'R3'], other: ['R4'] }]);
  });

  it('[PK10] names what somebody keeps out though something fixed needs it', () => {
    expect(
      reasonsFor([law('R1', 0, { requires: [requirement('R2')] }), aRequirement('R2')], { barred: ['R2'] }),
    ).toEqual([{ kind: 'barred', path: ['R1', 'R2'] }]);
  });

  it('[PK11] names the fewest fixed requirements that go over a budget together', () => {
    const requirements = [law('R1', 10), law('R2', 60), law('R3', 20), law('R4', 50), law('R5', 5)];
    expect(reasonsFor(requirements, { budgets: { once: 100_000, year: 0 } })).toEqual([
      { kind: 'budget', budget: 'once', available: 100_000, needed: 145_000, requirements: ['R2', 'R4'] },
    ]);
    expect(reasonsFor(requirements, { budgets: { once: 0, year: null } })).toMatchObject([
      { kind: 'budget', requirements: ['R2'] },
    ]);
    expect(reasonsFor(requirements, { budgets: { once: 145_000, year: 0 } })).toEqual([]);
  });

  it('[PK10] names the requirements that need each other in a circle', () => {
    const problem = packageProblem(
      dossierOf({
        requirements: [
          aRequirement('R1', { requires: [requirement('R2')] }),
          aRequirement('R2', { requires: [requirement('R3')] }),
          aRequirement('R3', { requires: [requirement('R2')] }),
        ],
      }),
    );
    expect(impossibilities(problem)).toEqual([{ kind: 'cycle', requirements: ['R2', 'R3'] }]);
  });
});
