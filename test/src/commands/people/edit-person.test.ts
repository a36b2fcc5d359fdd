import { expect, it } from 'vitest';
import { find } from '#src/base/table.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

it('[K16] who comes to speak for the regie loses the mandate', () => {
  const { after } = doing(smallDossier, 'editPerson', { id: 'ilse', patch: { party: { kind: 'regie' } } });
  expect(find(after.people, 'ilse')).toMatchObject({ party: { kind: 'regie' }, mandate: null });
});

it('keeps the mandate when the party changes to another, and refuses to give the regie one', () => {
  const moved = doing(smallDossier, 'editPerson', { id: 'ilse', patch: { party: { kind: 'client', client: 'DIJ' } } });
  expect(find(moved.after.people, 'ilse')?.mandate).toBe('tot € 50.000');
  expect(refusal(smallDossier, 'editPerson', { id: 'regie', patch: { mandate: 'x' } }).code).toBe('regie-has-mandate');
  expect(refusal(smallDossier, 'editPerson', { id: 'nul', patch: {} }).code).toBe('unknown-person');
});
