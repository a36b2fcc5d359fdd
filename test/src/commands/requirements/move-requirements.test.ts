import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const inTheme = (dossier: Dossier, theme: string) =>
  dossier.requirements
    .filter((one) => one.theme === theme)
    .toSorted(byOrder)
    .map(({ id }) => id);

it('[K10] puts several together at a place of a theme, in the order given, and touches no other', () => {
  const { after, change, label } = doing(smallDossier, 'moveRequirements', {
    ids: ['R4', 'R2'],
    theme: 'T1',
    after: 'R1',
  });
  expect(inTheme(after, 'T1')).toEqual(['R1', 'R4', 'R2', 'R3']);
  expect(change.requirements?.updated?.map(([before]) => before.id)).toEqual(['R2', 'R4']);
  expect(label.params).toEqual({ count: 2, code: '2.02', theme: 'Dienstverlening' });
});

it('[K10] moves within a theme, to the start or the end', () => {
  expect(
    inTheme(doing(smallDossier, 'moveRequirements', { ids: ['R3'], theme: 'T1', after: null }).after, 'T1'),
  ).toEqual(['R3', 'R1']);
  expect(inTheme(doing(smallDossier, 'moveRequirements', { ids: ['R1'], theme: 'T1' }).after, 'T1')).toEqual([
    'R3',
    'R1',
  ]);
});

it('[K10] does nothing when they stand there already', () => {
  expect(doing(smallDossier, 'moveRequirements', { ids: ['R3'], theme: 'T1', after: 'R1' }).change).toEqual({});
  expect(doing(smallDossier, 'moveRequirements', { ids: ['R1', 'R3'], theme: 'T1', after: null }).change).toEqual({});
});

it('refuses unknown requirements and themes, and a neighbour that moves itself or is elsewhere', () => {
  const code = (input: object) =>
    refusal(smallDossier, 'moveRequirements', { ids: ['R1'], theme: 'T1', ...input }).code;
  expect(code({ ids: ['R1', 'R9'] })).toBe('unknown-requirement');
  expect(code({ theme: 'T9' })).toBe('unknown-theme');
  expect(code({ after: 'R1' })).toBe('unknown-place');
  expect(code({ after: 'R2' })).toBe('unknown-place');
  expect(code({ ids: [] })).toBe('invalid-input');
});
