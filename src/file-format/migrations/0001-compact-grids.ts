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

type Field = readonly [name: string, of: (cell: Raw) => unknown];
type Grid = {
  readonly column: string;
  readonly columns: string;
  readonly lists: readonly Field[];
  readonly letters: readonly Field[];
};

const limit = (cell: Raw, side: string): unknown => (isRaw(cell['limits']) ? (cell['limits'][side] ?? null) : null);
const given = (field: string): Field => [field, (cell) => (cell[field] === '' ? null : (cell[field] ?? null))];
/** What is no letter for a word becomes one that the schema refuses. */
const letter = (letters: Readonly<Record<string, string>>, word: unknown): string => letters[String(word)] ?? '?';

const positionGrid: Grid = {
  column: 'client',
  columns: 'clients',
  lists: [
    given('wish'),
    ['min', (cell) => limit(cell, 'min')],
    ['max', (cell) => limit(cell, 'max')],
    ['options', (cell) => limit(cell, 'options')],
    given('at'),
    given('by'),
    given('reason'),
  ],
  letters: [
    ['priority', ({ priority = null }) => letter({ M: 'M', S: 'S', C: 'C', W: 'W', null: '-' }, priority)],
    ['released', ({ isReleased = false }) => letter({ true: 'x', false: '.' }, isReleased)],
  ],
};

const offerGrid: Grid = {
  column: 'supplier',
  columns: 'suppliers',
  lists: [given('value'), given('note')],
  letters: [
    ['fit', ({ fit }) => letter({ standard: 'S', configuration: 'C', custom: 'U', roadmap: 'R', no: 'N' }, fit)],
    ['proof', ({ proof = 'claimed' }) => letter({ claimed: '.', demonstrated: 'D', contractual: 'C' }, proof)],
  ],
};

export const compactGrids: Migration = (raw) => {
  const dossier = isRaw(raw['dossier']) ? raw['dossier'] : {};
  const { positions, offers, ...tables } = dossier;
  const filled: Record<string, unknown> = { ...tables };
  for (const [table, defaults] of Object.entries(empty)) filled[table] = withDefaults(tables[table] ?? [], defaults);
  if (Array.isArray(filled['assignment']) && filled['assignment'].length === 0)
    filled['assignment'] = [empty['assignment']];
  filled['positions'] = matrix(positions ?? [], positionGrid);
  filled['offers'] = matrix(offers ?? [], offerGrid);
  return { seq: 0, trail: [], ...raw, version: 1, dossier: filled };
};

function withDefaults(table: unknown, defaults: Raw): unknown {
  if (isRaw(table)) return [{ ...defaults, ...table }];
  return Array.isArray(table) ? table.map((record) => (isRaw(record) ? { ...defaults, ...record } : record)) : table;
}

/** A list of cells as rows over columns; undefined makes the schema refuse what is no such list. */
function matrix(cells: unknown, grid: Grid): unknown {
  if (!Array.isArray(cells) || !cells.every((cell) => isCell(cell, grid))) return undefined;
  const columns = [...new Set(cells.map((cell: Raw) => cell[grid.column]))];
  const rows = new Map<unknown, (Raw | undefined)[]>();
  for (const cell of cells as readonly Raw[]) {
    const row = rows.get(cell['requirement']) ?? columns.map(() => undefined);
    const place = columns.indexOf(cell[grid.column]);
    if (row[place] !== undefined) return undefined;
    row[place] = cell;
    rows.set(cell['requirement'], row);
  }
  return { [grid.columns]: columns, rows: [...rows].map(([id, row]) => ({ id, ...fieldsOf(row, grid) })) };
}

function fieldsOf(row: readonly (Raw | undefined)[], { lists, letters }: Grid): Raw {
  return Object.fromEntries([
    ...lists.map(([name, of]) => [name, row.map((cell) => (cell === undefined ? null : of(cell)))]),
    ...letters.map(([name, of]) => [name, row.map((cell) => (cell === undefined ? '.' : of(cell))).join('')]),
  ]);
}

/** With no field that would get lost. */
function isCell(cell: unknown, { column, lists, letters }: Grid): boolean {
  if (!isRaw(cell)) return false;
  const known = new Set([
    'requirement',
    column,
    'limits',
    'isReleased',
    ...[...lists, ...letters].map(([name]) => name),
  ]);
  const limits = isRaw(cell['limits']) ? Object.keys(cell['limits']) : [];
  return (
    Object.keys(cell).every((key) => known.has(key)) &&
    limits.every((key) => ['kind', 'min', 'max', 'options'].includes(key))
  );
}
