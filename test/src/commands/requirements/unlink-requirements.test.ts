import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const unlink = (kind: string, from: string, to: string) =>
  doing(smallDossier, 'unlinkRequirements', { kind, from, to });

it('[K11] cuts a link; an exclusion from either side', () => {
  expect(find(unlink('requires', 'R3', 'R1').after.requirements, 'R3')?.requires).toEqual([]);
  expect(unlink('excludes', 'R4', 'R3').change).toEqual(unlink('excludes', 'R3', 'R4').change);
  expect(find(unlink('excludes', 'R4', 'R3').after.requirements, 'R3')?.excludes).toEqual([]);
});

it('[K11] changes nothing where there is no such link: requiring has a direction', () => {
  expect(unlink('requires', 'R1', 'R3').change).toEqual({});
  expect(refusal(smallDossier, 'unlinkRequirements', { kind: 'requires', from: 'R9', to: 'R1' }).code).toBe(
    'unknown-requirement',
  );
});
