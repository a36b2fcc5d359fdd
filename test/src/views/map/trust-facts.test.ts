import { expect, it } from 'vitest';
import { tableOf } from '#src/base/table.ts';
import { createText } from '#src/text/text.ts';
import { lowestRow, trustRows } from '#src/views/map/trust-facts.ts';
import { aClient, aSupplier } from '#test/builders/records.ts';
import { aRecord } from '#test/builders/register-records.ts';

const nl = createText('nl');
const source = {
  clients: tableOf([
    aClient('AAN', { name: 'Aan', order: 'a2' }),
    aClient('BEE', { name: 'Bee', order: 'a1' }),
    aClient('SSC', { name: 'Dienst', kind: 'ssc', order: 'a0' }),
  ]),
  suppliers: tableOf([aSupplier('LEV', { name: 'Levant' })]),
  relations: tableOf([
    aRecord('relations', 'R1', { client: 'AAN' as never, supplier: 'LEV' as never, trustTarget: 60 }),
    aRecord('relations', 'R2', { client: 'BEE' as never, supplier: 'LEV' as never }),
    aRecord('relations', 'R3', { client: 'AAN' as never, trustTarget: 50 }),
  ]),
  pulses: tableOf([
    aRecord('pulses', 'P1', { relation: 'R1' as never, on: '2026-01-01', side: 'client', trust: 40 }),
    aRecord('pulses', 'P2', { relation: 'R1' as never, on: '2026-06-01', side: 'client', trust: 58.4 }),
    aRecord('pulses', 'P3', { relation: 'R1' as never, on: '2026-02-01', side: 'other', trust: 71 }),
    aRecord('pulses', 'P4', { relation: 'R3' as never, on: '2026-02-01', side: 'other', trust: 52 }),
  ]),
};

it('[P141] a supplier has a row per client, in their order, with the last of each side and the aim in words', () => {
  const rows = trustRows(nl, source, 'LEV');
  expect(rows.map(({ across, lower, isShort, words }) => [across.name, lower, isShort, words])).toEqual([
    ['Bee', null, false, 'Bee over Levant: niet gevraagd; andersom: niet gevraagd; streven: geen'],
    ['Aan', 58.4, true, 'Aan over Levant: 58; andersom: 71; streven: 60'],
  ]);
});

it('[P141] of many relations the one with the least trust counts, and never a mean', () => {
  expect(lowestRow(trustRows(nl, source, 'AAN'))).toMatchObject({ id: 'R3', lower: 52, isShort: false });
  expect(lowestRow(trustRows(nl, source, 'BEE'))).toBeNull();
});

it('[P141] relations with the shared service centre are its own too', () => {
  expect(trustRows(nl, source, 'SSC').map(({ id, across }) => [id, across.name])).toEqual([['R3', 'Aan']]);
});
