import { expect, it } from 'vitest';
import type { Change } from '#src/changes/change.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { aPosition, aTheme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const apply = (change: Change) => ({ change, source: 'eisen.xlsx' });

it('[K14] applies a change that fits, under the name of where it came from', () => {
  const change: Change = { themes: { added: [aTheme('T3')] } };
  const done = doing(smallDossier, 'applyChange', apply(change));
  expect(done.change).toEqual(change);
  expect(done.label).toEqual({ command: 'applyChange', params: { source: 'eisen.xlsx' } });
});

it('[K14] refuses one that does not fit any more, or breaks a rule, or is no change', () => {
  const code = (change: unknown) => refusal(smallDossier, 'applyChange', { change, source: 'x' }).code;
  expect(code({ themes: { removed: [aTheme('T1', { title: 'anders' })] } })).toBe('does-not-fit');
  expect(code({ positions: { added: [aPosition('R3', 'SSC')] } })).toBe('ssc-position');
  expect(code({ themes: { added: [{ id: 'T3' }] } })).toBe('invalid-input');
  expect(code('DROP TABLE')).toBe('invalid-input');
});
