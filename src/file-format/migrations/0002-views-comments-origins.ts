import { isRaw, type Migration, type Raw } from './migration.ts';

// Version 2 adds kept views, comments, case files with their decisions, scenarios, workshops, tenders, and fields: what a requirement was
// made of, more of suppliers, and what an offer does to the price.

const added = {
  views: [],
  comments: [],
  cases: [],
  stakes: [],
  options: [],
  stances: [],
  decisions: [],
  ratifications: [],
  scenarios: [],
  workshops: [],
  seats: [],
  topics: [],
  rounds: [],
  votes: [],
  outcomes: [],
  parked: [],
  terms: [],
  readings: [],
  tenders: [],
  assessments: [],
  consensuses: [],
  relations: [],
  pulses: [],
  legalReadings: [],
  moments: [],
  frictions: [],
  retrospectives: [],
  cultures: [],
  actions: [],
  agreements: [],
  duties: [],
  kpis: [],
  measures: [],
  freedoms: [],
  rhythms: [],
  papers: [],
  processes: [],
  ladders: [],
  readiness: [],
  conditions: [],
  pilots: [],
  benefits: [],
  sessions: [],
};

/** Fields that records of before don't have. Rows of offers leave out what is empty, so there only entries lack them. */
const fields: Readonly<Record<string, Raw>> = {
  requirements: { origins: [] },
  suppliers: {
    serviceModel: null,
    comparableClients: '',
    teamFte: null,
    dedicatedFte: null,
    continuity: '',
    changeOfControlClause: '',
    optOut: '',
    optOutNoticeMonths: null,
    optOutCostK: null,
    yearlyK: null,
  },
  offers: { onceK: null, yearK: null },
};

export const viewsCommentsOrigins: Migration = (raw) => {
  const dossier = isRaw(raw['dossier']) ? raw['dossier'] : {};
  const trail = raw['trail'];
  const filled = ['requirements', 'suppliers'].map((table) => [table, each(dossier[table], withFields(table))]);
  return {
    ...raw,
    version: 2,
    dossier: { ...added, ...dossier, ...Object.fromEntries(filled) },
    trail: Array.isArray(trail) ? trail.map(entryWithFields) : trail,
  };
};

/** An entry of the trail or the journal, with the fields of now. The same object where none lacks any. */
export function entryWithFields(entry: unknown): unknown {
  if (!isRaw(entry) || !isRaw(entry['change'])) return entry;
  const { change } = entry;
  const filled = Object.keys(fields)
    .map((table) => [table, tableWithFields(change[table], withFields(table))] as const)
    .filter(([table, records]) => records !== change[table]);
  return filled.length === 0 ? entry : { ...entry, change: { ...change, ...Object.fromEntries(filled) } };
}

function tableWithFields(table: unknown, fill: (record: unknown) => unknown): unknown {
  if (!isRaw(table)) return table;
  const added = each(table['added'], fill);
  const removed = each(table['removed'], fill);
  const updated = each(table['updated'], (pair) => each(pair, fill));
  if (added === table['added'] && removed === table['removed'] && updated === table['updated']) return table;
  const given = Object.entries({ added, updated, removed }).filter(([, records]) => records !== undefined);
  return { ...table, ...Object.fromEntries(given) };
}

function withFields(table: string): (record: unknown) => unknown {
  const empty = Object.entries(fields[table] ?? {});
  return (record) => {
    if (!isRaw(record)) return record;
    const missing = empty.filter(([field]) => !Object.hasOwn(record, field));
    return missing.length === 0 ? record : { ...record, ...Object.fromEntries(missing) };
  };
}

/** The same list where nothing in it changes; what is no list is passed on. */
function each(list: unknown, change: (item: unknown) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}
