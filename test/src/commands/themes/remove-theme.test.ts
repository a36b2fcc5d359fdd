import { expect, it } from 'vitest';
import { byOrder } from '#src/base/order.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K9] moves its requirements to the end of another theme, in their order', () => {
  const { after } = doing(smallDossier, 'removeTheme', { id: 'T2', requirements: { kind: 'move', to: 'T1' } });
  expect(after.themes.map(({ id }) => id)).toEqual(['T1']);
  expect(after.requirements.toSorted(byOrder).map(({ id }) => id)).toEqual(['R1', 'R3', 'R2', 'R4']);
  expect(after.positions).toBe(smallDossier.positions);
});

it('[K9] removes its requirements with all they hold when told so', () => {
  const { after } = doing(smallDossier, 'removeTheme', { id: 'T1', requirements: { kind: 'remove' } });
  expect(after.requirements.map(({ id }) => id)).toEqual(['R2', 'R4']);
  expect(after.positions.map(({ row }) => row)).toEqual(['R2', 'R4']);
  expect(after.layout.map(({ id }) => id)).toEqual(['client.MER', 'supplier.ALF']);
});

it('[K9] refuses to be silent about the requirements, or to move them to itself or nowhere', () => {
  const code = (requirements?: object) => refusal(smallDossier, 'removeTheme', { id: 'T1', requirements }).code;
  expect(code()).toBe('invalid-input');
  expect(code({ kind: 'move', to: 'T1' })).toBe('theme-into-itself');
  expect(code({ kind: 'move', to: 'T9' })).toBe('unknown-theme');
  expect(refusal(smallDossier, 'removeTheme', { id: 'T9', requirements: { kind: 'remove' } }).code).toBe(
    'unknown-theme',
  );
});
