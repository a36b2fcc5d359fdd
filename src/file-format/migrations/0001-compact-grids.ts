import { isRaw, type Migration, type Raw } from './migration.ts';

// Version 0 is what other software writes most easily: no seq, no trail, no checksum, positions and offers as plain
// lists of records, and every field left out that is empty.

const empty: Readonly<Record<string, Raw>> = {
  assignment: {
    id: 'assignment',
    title: '',
    subtitle: '',
    phase: 'strategy',
    contractYears: 4,
    budgetOnceK: null,
    budgetYearK: null,
  },
  clients: { kind: 'municipality', inhabitants: null, mandate: '', profile: '' },
  people: { role: '', mandate: null },
  themes: {},
  requirements: {
    why: '',
    description: '',
    acceptance: '',
    source: '',
    isLegal: false,
    standard: '',
    costOnceK: null,
    costYearK: null,
    flexibility: 'open',
    requires: [],
    excludes: [],
    parameter: null,
  },
  suppliers: {
    type: '',
    turnoverM: null,
    staff: null,
    municipalClients: null,
    references: null,
    trackRecordYears: null,
    changeOfControl: '',
    dataLocation: '',
    bidK: null,
  },
  layout: {},
};

/** Fields of a cell in the order of version 1; the first two name its place. */
const positionFields = ['priority', 'wish', 'limits', 'at', 'by', 'reason', 'isReleased'];
const offerFields = ['fit', 'value', 'proof', 'note'];

export const compactGrids: Migration = (raw) => {
  const dossier = isRaw(raw['dossier']) ? raw['dossier'] : {};
  const { positions, offers, ...tables } = dossier;
  const filled: Record<string, unknown> = { ...tables };
  for (const [table, defaults] of Object.entries(empty)) filled[table] = withDefaults(tables[table] ?? [], defaults);
  if (Array.isArray(filled['assignment']) && filled['assignment'].length === 0)
    filled['assignment'] = [empty['assignment']];
  const limited = Array.isArray(positions) ? positions.map(withCompactLimits) : positions;
  filled['positions'] = matrix(limited ?? [], 'client', 'clients', positionFields);
  filled['offers'] = matrix(offers ?? [], 'supplier', 'suppliers', offerFields);
  return { seq: 0, trail: [], ...raw, version: 1, dossier: filled };
};

function withDefaults(table: unknown, defaults: Raw): unknown {
  if (isRaw(table)) return [{ ...defaults, ...table }];
  return Array.isArray(table) ? table.map((record) => (isRaw(record) ? { ...defaults, ...record } : record)) : table;
}

function withCompactLimits(position: unknown): unknown {
  if (!isRaw(position) || !isRaw(position['limits'])) return position;
  const { min = null, max = null, options } = position['limits'];
  return { ...position, limits: options === undefined ? [min, max] : { options } };
}

/** A list of cells as rows over columns; undefined makes the schema refuse what is no such list or names a place twice. */
function matrix(cells: unknown, columnField: string, columnsName: string, fields: readonly string[]): unknown {
  if (!Array.isArray(cells) || !cells.every(isRaw)) return undefined;
  const columns = [...new Set(cells.map((cell) => cell[columnField]))];
  const rows = new Map<unknown, unknown[]>();
  for (const cell of cells) {
    const row = rows.get(cell['requirement']) ?? [cell['requirement'], ...columns.map(() => 0)];
    const place = columns.indexOf(cell[columnField]) + 1;
    const known = new Set(['requirement', columnField, ...fields]);
    if (row[place] !== 0 || Object.keys(cell).some((key) => !known.has(key))) return undefined;
    row[place] = fields.map((field) => cell[field] ?? null);
    rows.set(cell['requirement'], row);
  }
  return { [columnsName]: columns, rows: [...rows.values()] };
}
