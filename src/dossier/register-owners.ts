import type { PartyRef } from './party-ref.ts';
import type { RegisterName, RegisterRecord } from './registers.ts';
import type { RecordRef } from './violation.ts';

export type OwnerTable = 'clients' | 'suppliers' | 'tenders' | 'relations' | 'kpis' | 'processes';

type Fields = { readonly [K in RegisterName]: readonly (readonly [keyof RegisterRecord<K> & string, OwnerTable])[] };

/** The fields that name what a record can't be without; null in such a field names nothing. */
export const ownerFields: Fields = {
  tenders: [],
  assessments: [
    ['tender', 'tenders'],
    ['supplier', 'suppliers'],
  ],
  consensuses: [
    ['tender', 'tenders'],
    ['supplier', 'suppliers'],
  ],
  relations: [
    ['client', 'clients'],
    ['supplier', 'suppliers'],
    ['peer', 'clients'],
  ],
  pulses: [['relation', 'relations']],
  legalReadings: [['relation', 'relations']],
  moments: [['relation', 'relations']],
  frictions: [['relation', 'relations']],
  retrospectives: [['relation', 'relations']],
  cultures: [
    ['party', 'clients'],
    ['party', 'suppliers'],
  ],
  actions: [],
  agreements: [],
  duties: [],
  kpis: [],
  measures: [['kpi', 'kpis']],
  freedoms: [
    ['client', 'clients'],
    ['supplier', 'suppliers'],
  ],
  rhythms: [],
  papers: [],
  processes: [],
  ladders: [
    ['process', 'processes'],
    ['client', 'clients'],
  ],
  readiness: [['client', 'clients']],
  conditions: [['client', 'clients']],
  pilots: [],
  benefits: [],
  sessions: [],
};

/** What a broken reference to each is called. */
export const unknownCodes: Readonly<Record<OwnerTable, string>> = {
  clients: 'unknown-client',
  suppliers: 'unknown-supplier',
  tenders: 'unknown-tender',
  processes: 'unknown-process',
  kpis: 'unknown-kpi',
  relations: 'unknown-relation',
};

export function registerOwnersOf(table: RegisterName, record: object): readonly (RecordRef & { table: OwnerTable })[] {
  return ownerFields[table].flatMap(([field, owners]) => {
    const key = idIn((record as Readonly<Record<string, unknown>>)[field], owners);
    return key === null ? [] : [{ table: owners, key }];
  });
}

const partyTables: Readonly<Partial<Record<PartyRef['kind'], OwnerTable>>> = {
  client: 'clients',
  supplier: 'suppliers',
};

function idIn(value: unknown, table: OwnerTable): string | null {
  if (typeof value === 'string') return value;
  const party = value as PartyRef | null;
  return party !== null && partyTables[party.kind] === table ? party.id : null;
}
