import { ok, refuse, type Result } from '#src/base/result.ts';
import { moment } from '#src/dossier/fields.ts';
import { recordSchemas } from '#src/dossier/record-schemas.ts';
import type { Change, Entry, Label, TableName } from './change.ts';
import { changeOf, type Step } from './steps.ts';
import { type AnyRecord, keyOf, tableNames } from './tables.ts';

/**
 * Guards a Change at the door and in the journal: known tables only, every record by its schema, an update keeps
 * its key, no record named twice. Gives it in canonical form; refuses with `invalid-change` and where. Whether it
 * fits a dossier is for `fitsOn`.
 */
export function parseChange(raw: unknown): Result<Change> {
  if (!isObject(raw, tableNames)) return invalid('');
  const steps = new Map<TableName, readonly Step[]>();
  for (const table of tableNames) {
    const parsed = stepsIn(table, raw[table] ?? {});
    if (parsed === null) return invalid(table);
    steps.set(table, parsed);
  }
  return ok(changeOf((table) => steps.get(table) ?? []));
}

/** The same for a whole entry, as read from a journal line or a file's trail. */
export function parseEntry(raw: unknown): Result<Entry> {
  if (!isObject(raw, ['seq', 'at', 'by', 'label', 'of', 'change'])) return invalid('');
  const { seq, at, by, label, of } = raw;
  if (!isSeq(seq) || (of !== undefined && !isSeq(of))) return invalid('seq');
  if (typeof at !== 'string' || !moment.safeParse(at).success) return invalid('at');
  if (typeof by !== 'string') return invalid('by');
  if (!isLabel(label)) return invalid('label');
  const change = parseChange(raw['change']);
  return change.ok ? ok({ seq, at, by, label, ...(of !== undefined && { of }), change: change.value }) : change;
}

function invalid(where: string) {
  return refuse('invalid-change', { where });
}

function stepsIn(table: TableName, raw: unknown): readonly Step[] | null {
  if (!isObject(raw, ['added', 'updated', 'removed'])) return null;
  const { added = [], updated = [], removed = [] } = raw;
  if (!Array.isArray(added) || !Array.isArray(updated) || !Array.isArray(removed)) return null;
  const steps: Step[] = [];
  const keys = new Set<string>();
  const add = (before: AnyRecord | null, after: AnyRecord | null): boolean => {
    const record = after ?? before;
    if (record === null) return false;
    const key = keyOf(record);
    if (keys.has(key) || (before !== null && keyOf(before) !== key)) return false;
    keys.add(key);
    return steps.push({ key, before, after }) > 0;
  };
  const isSound =
    added.every((record: unknown) => add(null, parsed(table, record))) &&
    removed.every((record: unknown) => add(parsed(table, record), null)) &&
    updated.every((pair: unknown) => {
      if (!Array.isArray(pair) || pair.length !== 2) return false;
      const [before, after] = [parsed(table, pair[0]), parsed(table, pair[1])];
      return before !== null && after !== null && add(before, after);
    });
  return isSound ? steps : null;
}

function parsed(table: TableName, raw: unknown): AnyRecord | null {
  const record = recordSchemas[table].safeParse(raw);
  return record.success ? record.data : null;
}

function isSeq(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && (raw as number) >= 1;
}

function isLabel(raw: unknown): raw is Label {
  if (!isObject(raw, ['command', 'params']) || typeof raw['command'] !== 'string') return false;
  const { params = {} } = raw;
  return (
    /^[a-z][A-Za-z0-9]{0,79}$/.test(raw['command']) &&
    isObject(params) &&
    Object.values(params).every((value) => typeof value === 'string' || typeof value === 'number')
  );
}

/** A plain object, with no other keys than these when they are given. */
function isObject(raw: unknown, keys?: readonly string[]): raw is Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  return keys === undefined || Object.keys(raw).every((key) => keys.includes(key));
}
