import { isSame } from '#src/base/same.ts';
import type { Change, TableName } from '#src/changes/change.ts';
import { unitsOf } from '#src/changes/merge-units.ts';
import { stepsOf } from '#src/changes/steps.ts';
import { type AnyRecord, tableNames } from '#src/changes/tables.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Text } from '#src/text/text.ts';
import { positionPhrase } from '#src/views/words/position-text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { find } from '#src/base/table.ts';
import { fieldText } from './field-text.ts';
import { parameterOf, type Subject, subjectOf } from './subject.ts';

/** A value in words, and as a tile where it is a priority. */
export type Shown = { readonly text: string; readonly priority?: Priority };

/** One field that became another, or a record that came or went. */
export type ChangeRow = {
  readonly id: string;
  readonly subject: Subject;
  readonly field: string;
  /** null: there was nothing, or there is nothing any more. */
  readonly before: Shown | null;
  readonly after: Shown | null;
};

/** What a change comes to, field by field, in the order of its tables. For the regisseur's own window: it names limits. */
export function changeRows(text: Text, before: Dossier, after: Dossier, change: Change): readonly ChangeRow[] {
  const dossiers = [after, before];
  return tableNames.flatMap((table) =>
    stepsOf(change, table).flatMap((step): readonly ChangeRow[] => {
      const record = step.after ?? step.before;
      if (record === null) return [];
      const id = `${table} ${step.key}`;
      const subject = subjectOf(text, dossiers, table, record);
      if (step.before === null || step.after === null) {
        const field = text.t(`merge:table.${table}`);
        return [{ id, subject, field, ...cameOrWent(text, dossiers, step.before, step.after) }];
      }
      return fieldRows(text, [before, after], table, step.before, step.after).map((row) => ({
        ...row,
        id: `${id} ${row.id}`,
        subject,
      }));
    }),
  );
}

function cameOrWent(
  text: Text,
  dossiers: readonly Dossier[],
  before: AnyRecord | null,
  after: AnyRecord | null,
): Pick<ChangeRow, 'before' | 'after'> {
  const said = (record: AnyRecord | null) => (record === null ? null : { text: recordText(text, dossiers, record) });
  return { before: said(before), after: said(after) };
}

/** A whole record in a word or two. */
export function recordText(text: Text, dossiers: readonly Dossier[], record: AnyRecord): string {
  if ('wish' in record) {
    const requirement = dossiers.flatMap(({ requirements }) => find(requirements, record.requirement) ?? [])[0];
    const phrase = requirement === undefined ? '' : positionPhrase(text, requirement, record);
    return phrase || record.reason || text.t('merge:field.position');
  }
  if ('fit' in record) return fitText(text, record.fit);
  if ('title' in record) return record.title;
  if ('text' in record && record.text !== '') return record.text;
  if ('term' in record && 'meaning' in record) return record.term;
  return 'name' in record ? record.name : text.t('merge:elsewhere');
}

function fieldRows(
  text: Text,
  [before, after]: readonly [Dossier, Dossier],
  table: TableName,
  was: AnyRecord,
  is: AnyRecord,
): readonly Omit<ChangeRow, 'subject'>[] {
  return unitsOf(table, is).flatMap((unit) => {
    const fields = [fieldsOf(was, unit), fieldsOf(is, unit)] as const;
    if (isSame(fields[0], fields[1])) return [];
    const key = telling(fields, unit);
    const said = (dossier: Dossier, values: Record<string, unknown>) =>
      shown(text, dossier, parameterOf([dossier], is), reordered(values, key));
    return [{ id: key, field: fieldName(text, key), before: said(before, fields[0]), after: said(after, fields[1]) }];
  });
}

/** Of fields that mean something together, the first that became another leads. */
function telling([was, is]: readonly [Record<string, unknown>, Record<string, unknown>], unit: readonly string[]) {
  return unit.find((field) => !isSame(was[field], is[field])) ?? unit[0] ?? '';
}

function reordered(fields: Record<string, unknown>, first: string): Record<string, unknown> {
  return { [first]: fields[first], ...fields };
}

export function fieldsOf(record: AnyRecord, unit: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(unit.map((field) => [field, (record as Record<string, unknown>)[field]]));
}

export function shown(
  text: Text,
  dossier: Dossier,
  parameter: Parameters<typeof fieldText>[1]['parameter'],
  fields: Record<string, unknown>,
): Shown {
  const said = fieldText(text, { dossier, parameter, fields });
  const [field, value] = Object.entries(fields)[0] ?? [];
  return field === 'priority' && value !== null ? { text: said, priority: value as Priority } : { text: said };
}

/** What people call a field; one that this program does not know keeps its own name. */
export function fieldName(text: Text, field: string): string {
  const said: string = text.t(`merge:field.${field as 'title'}`);
  return said === `field.${field}` ? field : said;
}
