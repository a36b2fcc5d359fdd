import { describe, expect, it } from 'vitest';
import { draftOption } from '#src/analysis/cases/draft-option.ts';
import { recipesFor } from '#src/analysis/cases/recipes.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { violations } from '#src/dossier/invariants.ts';
import { caseKinds } from '#src/dossier/case.ts';
import { type Recipe, recipes } from '#src/dossier/option.ts';
import { aCase, anOption, aStake } from '#test/builders/case-records.ts';
import { aClient, aPosition, aRequirement, aTheme, dossierOf, hours } from '#test/builders/records.ts';

const K1 = aCase('K1', { kinds: ['no-common-value', 'payment'], requirements: ['R1', 'R9'] });
const limits = { kind: 'range', min: 61, max: 79 } as const;
const dossier = dossierOf({
  clients: ['A', 'B', 'C', 'D'].map((id) => aClient(id)),
  themes: [aTheme('T1')],
  requirements: [aRequirement('R1', { parameter: hours })],
  positions: [
    aPosition('R1', 'A', { priority: 'M', wish: 75, limits }),
    aPosition('R1', 'B', { priority: 'S', wish: 50 }),
    aPosition('R1', 'C', { priority: 'W', wish: 40 }),
    aPosition('R1', 'D', { priority: 'S', wish: 50 }),
  ],
  cases: [K1],
  stakes: ['A', 'B', 'C', 'D'].map((id) => aStake('K1', id)),
});
const drafted = (recipe: Recipe) => draftOption(dossier, K1, recipe);
const given = (recipe: Recipe) => drafted(recipe).outcomes.map(({ rung, value }) => [rung, value]);

describe('recipes for a way out', () => {
  it('[A78] are proposed by kind, those of the first kind first', () => {
    expect(recipesFor(K1).slice(0, 2)).toEqual(['common-core', 'middle']);
    expect(recipesFor(K1).at(-1)).toBe('escalate');
    for (const kind of caseKinds) {
      const found = recipesFor({ kinds: [kind] });
      expect(found.length).toBeGreaterThan(1);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it('[A79] draft what people would start from', () => {
    expect(given('common-core')).toEqual([
      ['own-parameter', 75],
      ['same', 50],
      ['own-parameter', 40],
      ['same', 50],
    ]);
    expect(given('middle').every(([rung, value]) => rung === 'same' && value === 58)).toBe(true);
    expect(given('opt-in')).toEqual([
      ['local-only', 75],
      ['same', 50],
      ['same', 50],
      ['same', 50],
    ]);
    expect(drafted('opt-in')).toMatchObject({ payers: ['A'], costOf: 'R1' });
    expect(given('cost-split')[1]).toEqual(['same', 75]);
    expect(given('phase')).toContainEqual(['not-wanted', null]);
    expect(drafted('drop').outcomes.every(({ priority }) => priority === 'W')).toBe(true);
    expect(drafted('escalate').outcomes).toEqual([]);
  });

  it('[A79] keep every rule, and show nothing of a private limit', () => {
    for (const recipe of recipes) {
      const option = anOption('K1a', 'K1', drafted(recipe));
      expect(violations({ ...dossier, options: [option] }), recipe).toEqual([]);
      expect(draftOption(releasedOnly(dossier), K1, recipe)).toEqual(drafted(recipe));
    }
  });
});
