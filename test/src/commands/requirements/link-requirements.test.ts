import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { aRequirement, dossierOf, requirement } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const link = (kind: string, from: string, to: string) => ({ kind, from, to });

it('[D10] keeps links sorted, and an exclusion on the smaller id whichever is named first', () => {
  const { after, label } = doing(smallDossier, 'linkRequirements', link('requires', 'R3', 'R2'));
  expect(find(after.requirements, 'R3')?.requires).toEqual(['R1', 'R2']);
  expect(label.params).toEqual({ context: 'requires', code: '1.02', other: '2.01' });
  const excluded = doing(smallDossier, 'linkRequirements', link('excludes', 'R4', 'R2')).after;
  expect([find(excluded.requirements, 'R2')?.excludes, find(excluded.requirements, 'R4')?.excludes]).toEqual([
    ['R4'],
    [],
  ]);
});

it('[K11] linking what is linked changes nothing', () => {
  expect(doing(smallDossier, 'linkRequirements', link('requires', 'R3', 'R1')).change).toEqual({});
  expect(doing(smallDossier, 'linkRequirements', link('excludes', 'R4', 'R3')).change).toEqual({});
});

it('[D9] [D10] refuses a circle, a link to itself, and requiring what is excluded', () => {
  const problem = (kind: string, from: string, to: string) =>
    refusal(smallDossier, 'linkRequirements', link(kind, from, to));
  expect(problem('requires', 'R1', 'R3')).toEqual({ code: 'requires-cycle', params: { codes: '1.01 → 1.02 → 1.01' } });
  expect(problem('requires', 'R1', 'R1').code).toBe('links-itself');
  expect(problem('requires', 'R4', 'R3').code).toBe('requires-and-excludes');
  expect(problem('excludes', 'R1', 'R3').code).toBe('requires-and-excludes');
  expect(problem('requires', 'R1', 'R9').code).toBe('unknown-requirement');
  expect(problem('excludes', 'R9', 'R1').code).toBe('unknown-requirement');
});

it('refuses more links than a record can hold, on the record that would keep it', () => {
  const many = Array.from({ length: 200 }, (_, index) => requirement(`Q${String(index).padStart(3, '0')}`));
  const dossier = dossierOf({
    themes: smallDossier.themes,
    requirements: [...many.map((id) => aRequirement(id)), aRequirement('A', { excludes: many }), aRequirement('Z')],
  });
  expect(refusal(dossier, 'linkRequirements', link('excludes', 'Z', 'A'))).toEqual({
    code: 'too-many-links',
    params: { count: 200 },
  });
  expect(doing(dossier, 'linkRequirements', link('excludes', 'A', 'Q003')).change).toEqual({});
});
