import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { hours } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const input = { id: 'R9', theme: 'T1', title: 'Nieuw' };

it('[K6] comes last in its theme, with the next free code and nothing filled in', () => {
  const { after, label } = doing(smallDossier, 'addRequirement', input);
  expect(find(after.requirements, 'R9')).toMatchObject({
    code: '1.03',
    title: 'Nieuw',
    parameter: null,
    flexibility: 'open',
  });
  expect(label).toEqual({ command: 'addRequirement', params: { code: '1.03', title: 'Nieuw' } });
  const theme = after.requirements.filter((one) => one.theme === 'T1').toSorted(byOrder);
  expect(theme.map(({ id }) => id)).toEqual(['R1', 'R3', 'R9']);
});

it('takes the code, fields and place that are given', () => {
  const fields = { isLegal: true, parameter: hours, costOnceK: 12 };
  const { after } = doing(smallDossier, 'addRequirement', { ...input, code: '12a', fields, after: 'R1' });
  expect(find(after.requirements, 'R9')).toMatchObject({ code: '12a', ...fields });
  const theme = after.requirements.filter((one) => one.theme === 'T1').toSorted(byOrder);
  expect(theme.map(({ id }) => id)).toEqual(['R1', 'R9', 'R3']);
});

it('refuses a taken id or code, an unknown theme and a neighbour in another theme', () => {
  const code = (fields: object) => refusal(smallDossier, 'addRequirement', { ...input, ...fields }).code;
  expect(code({ id: 'R1' })).toBe('id-taken');
  expect(code({ code: '1.01' })).toBe('code-taken');
  expect(code({ theme: 'T9' })).toBe('unknown-theme');
  expect(code({ after: 'R2' })).toBe('unknown-place');
});
