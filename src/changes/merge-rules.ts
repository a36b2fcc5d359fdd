import { badgeFor } from '#src/dossier/badge.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RecordRef, Violation } from '#src/dossier/violation.ts';
import { applyFitting } from './apply.ts';
import type { TableName } from './change.ts';
import { fitValues } from './fit-values.ts';
import { otherSide, type Side } from './merge-conflict.ts';
import { ownersOf } from './owners.ts';
import { changeFrom, outcome, put, type StepIndex } from './step-index.ts';
import { stepsOf } from './steps.ts';
import { type AnyRecord, keyOf } from './tables.ts';

export type Sides = Readonly<Record<Side, StepIndex>>;

/** Cells of one row that break a rule on values are one question, whatever their number. */
export function ruleId({ code, records }: Violation): string {
  const row = records.find(({ table }) => table === 'requirements');
  if (valueCodes.has(code) && row !== undefined) return `values ${row.key}`;
  const column = records.find(({ table }) => table === 'clients');
  if (code === 'ssc-position' && column !== undefined) return `ssc ${column.key}`;
  return [code, ...records.map(({ table, key }) => `${table}/${key}`).toSorted()].join(' ');
}

const valueCodes: ReadonlySet<string> = new Set([
  'value-without-parameter',
  'wish-not-fitting',
  'limits-not-fitting',
  'offer-without-parameter',
  'offer-not-fitting',
]);

/** Records that say something together only: all of them as one side has them. */
const wholeCodes: ReadonlySet<string> = new Set([
  'stance-missing',
  'decided-twice',
  'decider-not-client',
  'decider-missing',
  'topic-not-voted-on',
  'open-twice',
  'votes-twice',
  'votes-not-revealed',
  'votes-of-other-topic',
  'votes-by-name',
  'answer-does-not-fit',
  'assessed-twice',
  'agreed-twice',
  'agreed-too-early',
  'relation-twice',
  'ladder-twice',
  'readiness-twice',
]);

/** Makes the merged edits keep the rule the way this side has it. A rule that sides can't break together is a bug. */
export function settleRule(base: Dossier, merged: StepIndex, sides: Sides, violation: Violation, side: Side): void {
  const { code, records } = violation;
  if (valueCodes.has(code)) return settleValues(base, merged, sides, rowOf(records), side);
  switch (code) {
    case 'code-taken':
    case 'badge-taken':
      return giveAnother(base, merged, sides, violation, side);
    case 'requires-cycle':
    case 'requires-and-excludes':
      for (const { table, key } of records)
        takeFields(base, merged, sides[side], { table, key }, ['requires', 'excludes']);
      return;
    case 'ssc-position':
      return settleCentre(base, merged, sides, records, side);
    default:
      if (!wholeCodes.has(code)) throw new Error(`Two valid edits broke ${code}: ${JSON.stringify(records)}`);
      for (const { table, key } of records) put(base, merged, table, key, outcome(base, sides[side], table, key));
  }
}

function rowOf(records: readonly RecordRef[]): string {
  return records.find(({ table }) => table === 'requirements')?.key ?? '';
}

/** The record of the other side gets the next free code or badge. */
function giveAnother(base: Dossier, merged: StepIndex, sides: Sides, violation: Violation, side: Side): void {
  const field = violation.code === 'code-taken' ? 'code' : 'badge';
  const value = violation.params?.['value'];
  const made = (of: Side) =>
    violation.records.find(({ table, key }) => {
      const record = sides[of][table].get(key)?.after as Readonly<Record<string, unknown>> | null | undefined;
      return record?.[field] === value;
    });
  const kept = made(side);
  const loser = violation.records.find((ref) => ref !== kept) ?? made(otherSide(side));
  if (loser === undefined) throw new Error(`Nobody gave ${String(value)} twice`);
  const after = outcome(base, merged, loser.table, loser.key);
  if (after === null) return;
  const table = applyFitting(base, changeFrom(merged))[loser.table] as readonly Readonly<Record<string, unknown>>[];
  const taken = new Set(table.map((record) => String(record[field])));
  const free = field === 'code' ? freeCode(String(value), taken) : badgeFor('name' in after ? after.name : '', taken);
  put(base, merged, loser.table, loser.key, { ...after, [field]: free } as AnyRecord);
}

function freeCode(code: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) if (!taken.has(`${code}-${number}`)) return `${code}-${number}`;
}

function takeFields(
  base: Dossier,
  merged: StepIndex,
  side: StepIndex,
  { table, key }: RecordRef,
  fields: readonly string[],
): void {
  const after = outcome(base, merged, table, key);
  const source = outcome(base, side, table, key) as Readonly<Record<string, unknown>> | null;
  if (after === null || source === null) return;
  const taken = Object.fromEntries(fields.map((field) => [field, source[field]]));
  put(base, merged, table, key, { ...after, ...taken } as AnyRecord);
}

/** Values against their parameter: the parameter of this side, and where it left that alone, its values. */
function settleValues(base: Dossier, merged: StepIndex, sides: Sides, row: string, side: Side): void {
  takeFields(base, merged, sides[side], { table: 'requirements', key: row }, ['parameter']);
  for (const [table, fields] of [
    ['positions', ['wish', 'limits', 'isReleased']],
    ['offers', ['value']],
  ] as const)
    for (const key of keysInRow(sides, table, row)) {
      if (outcome(base, merged, table, key) === null) {
        const own = outcome(base, sides[side], table, key);
        if (own !== null && hasValue(own) && canBe(base, merged, table, own)) put(base, merged, table, key, own);
      } else takeFields(base, merged, sides[side], { table, key }, fields);
    }
  const requirement = outcome(base, merged, 'requirements', row);
  const parameter = requirement !== null && 'parameter' in requirement ? requirement.parameter : null;
  const fitted = fitValues(applyFitting(base, changeFrom(merged)), row, parameter);
  for (const table of ['positions', 'offers'] as const)
    for (const { key, after } of stepsOf(fitted, table)) put(base, merged, table, key, after);
}

function hasValue(cell: AnyRecord): boolean {
  return 'wish' in cell && (cell.wish !== null || cell.limits !== null);
}

function keysInRow(sides: Sides, table: TableName, row: string): readonly string[] {
  const keys = [...sides.ours[table].keys(), ...sides.theirs[table].keys()];
  return [...new Set(keys)].filter((key) => key.startsWith(`${row} `));
}

/** A client that one side made the shared service centre and the other gave positions. */
function settleCentre(base: Dossier, merged: StepIndex, sides: Sides, records: readonly RecordRef[], side: Side): void {
  const client = records.find(({ table }) => table === 'clients')?.key ?? '';
  takeFields(base, merged, sides[side], { table: 'clients', key: client }, ['kind']);
  const after = outcome(base, merged, 'clients', client);
  const isCentre = after !== null && 'kind' in after && after.kind === 'ssc';
  const positions = applyFitting(base, changeFrom(merged)).positions.flatMap((row) => row.cells);
  const cells = positions.filter((cell) => cell.client === client);
  if (isCentre) for (const cell of cells) put(base, merged, 'positions', keyOf(cell), null);
  else
    for (const [key, step] of sides[otherSide(side)].positions) {
      const own = outcome(base, sides[side], 'positions', key);
      if (step.after === null && own !== null && key.endsWith(` ${client}`) && canBe(base, merged, 'positions', own))
        put(base, merged, 'positions', key, own);
    }
}

function canBe(base: Dossier, merged: StepIndex, table: TableName, record: AnyRecord): boolean {
  return ownersOf(table, record).every((owner) => outcome(base, merged, owner.table, owner.key) !== null);
}
