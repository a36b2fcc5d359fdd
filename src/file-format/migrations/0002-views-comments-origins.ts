import { isRaw, type Migration, type Raw } from './migration.ts';

// Version 2 adds kept views, comments, case files with their decisions, scenarios, workshops, and what a requirement was made of.

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
};

export const viewsCommentsOrigins: Migration = (raw) => {
  const dossier = isRaw(raw['dossier']) ? raw['dossier'] : {};
  const trail = raw['trail'];
  return {
    ...raw,
    version: 2,
    dossier: { ...added, ...dossier, requirements: each(dossier['requirements'], withOrigins) },
    trail: Array.isArray(trail) ? trail.map(entryWithOrigins) : trail,
  };
};

/** An entry of the trail or the journal: requirements of before have no origins. The same object where none lacks any. */
export function entryWithOrigins(entry: unknown): unknown {
  if (!isRaw(entry) || !isRaw(entry['change']) || !isRaw(entry['change']['requirements'])) return entry;
  const table = entry['change']['requirements'];
  const added = each(table['added'], withOrigins);
  const removed = each(table['removed'], withOrigins);
  const updated = each(table['updated'], (pair) => each(pair, withOrigins));
  if (added === table['added'] && removed === table['removed'] && updated === table['updated']) return entry;
  const given = Object.entries({ added, updated, removed }).filter(([, records]) => records !== undefined);
  return { ...entry, change: { ...entry['change'], requirements: { ...table, ...Object.fromEntries(given) } } };
}

function withOrigins(record: unknown): unknown {
  return isRaw(record) && !Object.hasOwn(record, 'origins') ? ({ ...record, origins: [] } satisfies Raw) : record;
}

/** The same list where nothing in it changes; what is no list is passed on. */
function each(list: unknown, change: (item: unknown) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}
