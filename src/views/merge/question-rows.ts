import { isSame } from '#src/base/same.ts';
import { canKeepBoth } from '#src/changes/both-texts.ts';
import type { MergeConflict } from '#src/changes/merge-conflict.ts';
import { unitsOf } from '#src/changes/merge-units.ts';
import { recordAt } from '#src/changes/tables.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RecordRef } from '#src/dossier/violation.ts';
import { problemText } from '#src/text/problem-text.ts';
import type { Text } from '#src/text/text.ts';
import { fieldName, fieldsOf, recordText, type Shown, shown } from './change-rows.ts';
import { parameterOf, type Subject, subjectOf } from './subject.ts';

/** One question of a merge: what it is about, what it was, and what stands here and there. */
export type QuestionRow = {
  readonly id: string;
  readonly subject: Subject;
  readonly field: string;
  /** null: there was no such record in the state both came from. */
  readonly was: Shown | null;
  readonly ours: Shown;
  readonly theirs: Shown;
  readonly canKeepBoth: boolean;
};

/** The state both copies came from, and both as they are now. */
export type Copies = { readonly base: Dossier; readonly ours: Dossier; readonly theirs: Dossier };

/** For the regisseur's own window: it names limits. */
export function questionRow(text: Text, copies: Copies, conflict: MergeConflict): QuestionRow {
  const { id } = conflict;
  switch (conflict.kind) {
    case 'field':
      return { id, canKeepBoth: canKeepBoth(conflict), ...ofField(text, copies, conflict) };
    case 'removed':
      return { id, canKeepBoth: false, ...ofRemoval(text, copies, conflict) };
    case 'added':
      return { id, canKeepBoth: false, ...ofAdded(text, copies, conflict) };
    case 'rule':
      return { id, canKeepBoth: false, ...ofRule(text, copies, conflict) };
  }
}

type Row = Omit<QuestionRow, 'id' | 'canKeepBoth'>;
type Of<K extends MergeConflict['kind']> = Extract<MergeConflict, { readonly kind: K }>;

function ofField(text: Text, copies: Copies, { table, key, base, ours, theirs }: Of<'field'>): Row {
  const [first = '', ...more] = Object.keys(base);
  // Of fields that mean something together, the one that both changed leads.
  const lead = [first, ...more].find((field) => !isSame(ours[field], theirs[field])) ?? first;
  const said = (dossier: Dossier, fields: Readonly<Record<string, unknown>>): Shown =>
    shown(text, dossier, record === undefined ? null : parameterOf([dossier], record), {
      [lead]: fields[lead],
      ...fields,
    });
  const record = recordIn(copies, { table, key });
  return {
    subject: subjectAt(text, copies, { table, key }),
    field: fieldName(text, lead),
    was: said(copies.base, base),
    ...told(text, lead, said(copies.ours, ours), said(copies.theirs, theirs)),
  };
}

/** Two looks or places that words can't tell apart are at least two. */
function told(text: Text, field: string, ours: Shown, theirs: Shown): { readonly ours: Shown; readonly theirs: Shown } {
  if (ours.text !== theirs.text) return { ours, theirs };
  const [here, there] = [text.t('merge:asHere'), text.t('merge:asThere')];
  const isTelling = field !== 'x' && field !== 'order';
  return {
    ours: { text: isTelling ? `${ours.text}, ${here}` : here },
    theirs: { text: isTelling ? `${theirs.text}, ${there}` : there },
  };
}

function ofRemoval(text: Text, copies: Copies, { table, key, removedBy }: Of<'removed'>): Row {
  const [removed, edited] = [{ text: text.t('merge:removed') }, { text: text.t('merge:edited') }];
  return {
    subject: subjectAt(text, copies, { table, key }),
    field: text.t(`merge:table.${table}`),
    was: { text: text.t('merge:existed') },
    ours: removedBy === 'ours' ? removed : edited,
    theirs: removedBy === 'ours' ? edited : removed,
  };
}

/** Both have it, each its own way: the fields that differ are named with what they hold. */
function ofAdded(text: Text, copies: Copies, { table, key, ours, theirs }: Of<'added'>): Row {
  const units = unitsOf(table, ours).filter((unit) => !isSame(fieldsOf(ours, unit), fieldsOf(theirs, unit)));
  const said = (dossier: Dossier, record: typeof ours): Shown => {
    const parts = units.map((unit) => {
      const value = shown(text, dossier, parameterOf([dossier], record), fieldsOf(record, unit)).text;
      return `${fieldName(text, unit[0] ?? '')}: ${value}`;
    });
    return { text: parts.join(' · ') || recordText(text, [dossier], record) };
  };
  return {
    subject: subjectAt(text, copies, { table, key }),
    field: text.t(`merge:table.${table}`),
    was: null,
    ours: said(copies.ours, ours),
    theirs: said(copies.theirs, theirs),
  };
}

function ofRule(text: Text, copies: Copies, { violation }: Of<'rule'>): Row {
  const [ref] = violation.records;
  const value = violation.params?.['value'];
  const isNumbering = violation.code === 'code-taken' || violation.code === 'badge-taken';
  const params = { value: String(value ?? '') };
  return {
    subject: ref === undefined ? { mark: null, code: '', title: text.t('merge:rule') } : subjectAt(text, copies, ref),
    field: problemText(text, violation),
    was: null,
    ours: { text: isNumbering ? text.t('merge:asNumbered', params) : text.t('merge:asHere') },
    theirs: { text: isNumbering ? text.t('merge:asNumberedThere', params) : text.t('merge:asThere') },
  };
}

function recordIn({ base, ours, theirs }: Copies, { table, key }: RecordRef) {
  return recordAt(ours, table, key) ?? recordAt(theirs, table, key) ?? recordAt(base, table, key);
}

function subjectAt(text: Text, copies: Copies, ref: RecordRef): Subject {
  const record = recordIn(copies, ref);
  if (record === undefined) return { mark: null, code: '', title: text.t(`merge:table.${ref.table}`) };
  return subjectOf(text, [copies.ours, copies.theirs, copies.base], ref.table, record);
}
