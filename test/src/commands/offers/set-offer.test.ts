import { expect, it } from 'vitest';
import { doing, refusal } from '#test/builders/doing.ts';
import { anOffer } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const set = (requirement: string, supplier: string, patch: object) => ({ requirement, supplier, patch });

it('[K13] the fit makes the offer, claimed and without a value until more is known', () => {
  const { change, label } = doing(smallDossier, 'setOffer', set('R4', 'ALF', { fit: 'custom' }));
  expect(change).toEqual({ offers: { added: [anOffer('R4', 'ALF', { fit: 'custom' })] } });
  expect(label.params).toEqual({ code: '2.02', supplier: 'Alfa Software' });
  expect(refusal(smallDossier, 'setOffer', set('R4', 'ALF', { note: 'x' })).code).toBe('offer-needs-fit');
});

it('edits the fields that are given', () => {
  const { change } = doing(smallDossier, 'setOffer', set('R1', 'ALF', { proof: 'contractual', value: 55 }));
  expect(change.offers?.updated?.[0]?.[1]).toEqual(anOffer('R1', 'ALF', { value: 55, proof: 'contractual' }));
});

it('refuses a value that does not fit, and what is not there', () => {
  const code = (input: object) => refusal(smallDossier, 'setOffer', input).code;
  expect(code(set('R2', 'ALF', { value: 'maan' }))).toBe('offer-not-fitting');
  expect(code(set('R3', 'BRA', { value: 3 }))).toBe('offer-without-parameter');
  expect(code(set('R9', 'ALF', { fit: 'no' }))).toBe('unknown-requirement');
  expect(code(set('R1', 'NUL', { fit: 'no' }))).toBe('unknown-supplier');
});
