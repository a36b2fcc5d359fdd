import { expect, it } from 'vitest';
import { entryWithFields } from '#src/file-format/migrations/0002-views-comments-origins.ts';
import { aSupplier, anOffer } from '#test/builders/records.ts';

const entry = (suppliers: unknown, offers: unknown) => ({
  seq: 1,
  at: '2026-01-01T10:00Z',
  by: '',
  label: { command: 'editSupplier' },
  change: { suppliers: { updated: [[suppliers, suppliers]] }, offers: { added: [offers] } },
});

it('[SU1] an entry of before gets the fields that suppliers and offers have now, and is the same where it has them', () => {
  const { serviceModel: _model, yearlyK: _yearly, ...before } = aSupplier('L1');
  const { onceK: _once, yearK: _year, ...offer } = anOffer('R1', 'L1');
  expect(entryWithFields(entry(before, offer))).toEqual(entry(aSupplier('L1'), anOffer('R1', 'L1')));
  const now = entry(aSupplier('L1'), anOffer('R1', 'L1'));
  expect(entryWithFields(now)).toBe(now);
});
