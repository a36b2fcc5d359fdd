import { describe, expect, it } from 'vitest';
import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { readAgreements } from '#src/exchange/agreements/read-agreements.ts';
import { readDay } from '#src/exchange/agreements/read-day.ts';

const clients = [
  { id: 'ow', name: 'Oosterwaard', badge: 'OW', kind: 'municipality' },
  { id: 'li', name: 'Linderveen', badge: 'LI', kind: 'municipality' },
] as unknown as Client[];
const suppliers = [{ id: 'dr', name: 'Duinrand IT', badge: 'DR' }] as unknown as Supplier[];
const read = (text: string) => readAgreements(text, { clients, suppliers });

describe('rows of a spreadsheet as agreements', () => {
  it('[AG19] columns go by their headings, whatever their order', () => {
    const rows = read('Eigenaar\tAfspraak\tSoort\tDatum\r\ndhr. Kuiper\tExitplan\tContract\t26-11-2027\r\n');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ title: 'Exitplan', owner: 'dhr. Kuiper', kind: 'contract', dueOn: '2027-11-26' });
  });

  it('[AG19] without headings they are those of the register, and one column is a list of titles', () => {
    expect(
      read('Meerwerk eerst melden\tOW, Duinrand IT en SSC\tmw. Otten\t16 dec 2027\tmaandoverleg')[0],
    ).toMatchObject({
      title: 'Meerwerk eerst melden',
      clients: ['ow'],
      suppliers: ['dr'],
      withSsc: true,
      owner: 'mw. Otten',
      dueOn: '2027-12-16',
      monitoring: 'maandoverleg',
    });
    expect(read('Een\nTwee\n\nDrie').map(({ title }) => title)).toEqual(['Een', 'Twee', 'Drie']);
    expect(read('Eerst bellen\talle partijen')[0]?.clients).toEqual(['ow', 'li']);
  });

  it('[AG19] keeps in the text what it could not read, and a row without a title is none', () => {
    expect(read('Meelopen\tAnkerwerk\tPrins\teind volgend jaar')[0]).toMatchObject({
      dueOn: null,
      text: 'eind volgend jaar; Ankerwerk',
    });
    expect(read('\t\tPrins')).toEqual([]);
  });

  it('[AG19] knows days as people type them, and no days that are none', () => {
    expect(['26/11/27', '1 maart 2028', '1 mar 2028', '2027-1-5'].map(readDay)).toEqual([
      '2027-11-26',
      '2028-03-01',
      '2028-03-01',
      '2027-01-05',
    ]);
    expect(['31-02-2027', 'morgen', '12', ''].map(readDay)).toEqual([null, null, null, null]);
  });
});
