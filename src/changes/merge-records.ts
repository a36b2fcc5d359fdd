import { isSame } from '#src/base/same.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { emptyPosition, isEmptyPosition } from '#src/dossier/empty-position.ts';
import type { Position } from '#src/dossier/position.ts';
import type { TableName } from './change.ts';
import { bothTexts } from './both-texts.ts';
import { type Choices, chosenSide, type MergeConflict, type Side } from './merge-conflict.ts';
import { ownersOf } from './owners.ts';
import { unitsOf } from './merge-units.ts';
import { isRemoved, put, type StepIndex } from './step-index.ts';
import { type AnyRecord, isPosition, keyOf, recordAt, tableNames } from './tables.ts';

type Fields = Record<string, unknown>;

/** Lists of links, to which both sides can add and from which both can remove. */
const linkFields: ReadonlySet<string> = new Set(['requires', 'excludes']);

/**
 * Three-way merge of the records both sides touched, by field; what only one side touched is taken. Removals that
 * the other side contests are settled before. Open conflicts keep the base's value.
 */
export function mergeRecords(
  base: Dossier,
  ours: StepIndex,
  theirs: StepIndex,
  merged: StepIndex,
  choices: Choices,
): readonly MergeConflict[] {
  const open: MergeConflict[] = [];
  for (const table of tableNames)
    for (const key of new Set([...ours[table].keys(), ...theirs[table].keys()])) {
      const mine = ours[table].get(key);
      const other = theirs[table].get(key);
      const only = mine === undefined ? other : other === undefined ? mine : undefined;
      if (only !== undefined) put(base, merged, table, key, only.after);
      else if (mine !== undefined && other !== undefined)
        put(base, merged, table, key, mergeBoth(base, table, key, mine.after, other.after, choices, open));
    }
  return open;
}

function mergeBoth(
  base: Dossier,
  table: TableName,
  key: string,
  ours: AnyRecord | null,
  theirs: AnyRecord | null,
  choices: Choices,
  open: MergeConflict[],
): AnyRecord | null {
  // Removal against an edit was settled before; what is left is an edit that says nothing.
  if (ours === null || theirs === null) return null;
  if (isSame(ours, theirs)) return ours;
  const before = recordAt(base, table, key) ?? emptyBase(ours);
  const signed = table === 'assessments' ? signedSide(before, ours, theirs) : null;
  if (before === null) {
    if (signed !== null) return signed === 'ours' ? ours : theirs;
    const id = `${table} ${key}`;
    const choice = chosenSide(choices, id);
    if (choice !== undefined) return choice === 'ours' ? ours : theirs;
    open.push({ kind: 'added', id, table, key, ours, theirs });
    return null;
  }
  const merged: Fields = { ...before };
  for (const fields of unitsOf(table, before)) {
    const [was, mine, other] = [pick(before, fields), pick(ours, fields), pick(theirs, fields)];
    const field = fields[0] ?? '';
    const id = `${table} ${key} ${field}`;
    const choice = chosenSide(choices, id);
    const both = choices.get(id) === 'both' ? bothTexts(field, mine[field], other[field]) : null;
    if (isSame(mine, was) || isSame(mine, other)) Object.assign(merged, other);
    else if (isSame(other, was)) Object.assign(merged, mine);
    else if (linkFields.has(field)) merged[field] = mergedLinks(was[field], mine[field], other[field]);
    else if (signed !== null && field === 'score') Object.assign(merged, signed === 'ours' ? mine : other);
    else if (both !== null) merged[field] = both;
    else if (choice !== undefined) Object.assign(merged, choice === 'ours' ? mine : other);
    else open.push({ kind: 'field', id, table, key, base: was, ours: mine, theirs: other });
  }
  return withLaterStamp(merged as AnyRecord, before, ours, theirs);
}

/** [TE9] The side that locked while the other went on writing: what is locked stays as it was signed, without a question. */
function signedSide(before: AnyRecord | null, ours: AnyRecord, theirs: AnyRecord): Side | null {
  const isLocked = (record: AnyRecord | null): boolean => record !== null && 'isLocked' in record && record.isLocked;
  if (isLocked(before) || isLocked(ours) === isLocked(theirs)) return null;
  return isLocked(ours) ? 'ours' : 'theirs';
}

/** Two new positions in one cell merge as edits of an empty one; other records have no empty form. */
function emptyBase(record: AnyRecord): AnyRecord | null {
  return isPosition(record) ? emptyPosition(record.requirement, record.client) : null;
}

function pick(record: AnyRecord, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, (record as Fields)[field]]));
}

function mergedLinks(was: unknown, ours: unknown, theirs: unknown): readonly string[] {
  const [base, mine, other] = [was, ours, theirs].map((links) => new Set(links as readonly string[]));
  const all = new Set([...(mine ?? []), ...(other ?? [])]);
  return [...all].filter((id) => (mine?.has(id) && other?.has(id)) || !base?.has(id)).toSorted();
}

/** Of two edits of one cell the later signs it. */
function withLaterStamp(merged: AnyRecord, before: AnyRecord, ours: AnyRecord, theirs: AnyRecord): AnyRecord {
  if (!('by' in merged && 'by' in before && 'by' in ours && 'by' in theirs)) return merged;
  const stamp = ({ by, at }: Position) => ({ by, at });
  const [was, mine, other] = [stamp(before), stamp(ours), stamp(theirs)];
  if (isSame(mine, was)) return { ...merged, ...other };
  if (isSame(other, was) || isSame(mine, other)) return { ...merged, ...mine };
  const rank = ({ by, at }: Pick<Position, 'by' | 'at'>) =>
    [at === null ? -Infinity : Date.parse(at), by ?? ''] as const;
  const [[mineAt, mineBy], [otherAt, otherBy]] = [rank(mine), rank(other)];
  const isMine = mineAt === otherAt ? mineBy > otherBy : mineAt > otherAt;
  return { ...merged, ...(isMine ? mine : other) };
}

/**
 * What merging by field leaves behind: positions that say nothing, places on the map of what is gone, and signatures
 * of people who are.
 */
export function tidy(base: Dossier, merged: StepIndex): void {
  for (const { key, after } of merged.layout.values())
    if (after !== null && ownersOf('layout', after).some((node) => isRemoved(merged, node.table, node.key)))
      put(base, merged, 'layout', key, null);
  for (const { key, after } of merged.positions.values())
    if (after !== null && isPosition(after) && isEmptyPosition(after)) put(base, merged, 'positions', key, null);
  if (![...merged.people.values()].some(({ after }) => after === null)) return;
  const untouched = base.positions.flatMap((row) => row.cells).filter((cell) => !merged.positions.has(keyOf(cell)));
  for (const record of [...untouched, ...[...merged.positions.values()].map(({ after }) => after)])
    if (record !== null && 'by' in record && record.by !== null && isRemoved(merged, 'people', record.by))
      put(base, merged, 'positions', keyOf(record), { ...record, by: null });
}
