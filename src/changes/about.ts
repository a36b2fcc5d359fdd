import type { Change, TableName } from './change.ts';
import { changeOf, type Step, stepsOf } from './steps.ts';
import { type AnyRecord, keyOf } from './tables.ts';

/** A record whose history is asked: with what belongs to it alone. */
export type RecordRef = {
  readonly kind: 'requirement' | 'client' | 'supplier' | 'theme' | 'case';
  readonly id: string;
};

const own: Readonly<Record<RecordRef['kind'], TableName>> = {
  requirement: 'requirements',
  client: 'clients',
  supplier: 'suppliers',
  theme: 'themes',
  case: 'cases',
};

/** A requirement has its cells and comments, a party its people; what a client wants of a requirement is the requirement's. */
function belongs({ kind, id }: RecordRef, table: TableName, record: AnyRecord): boolean {
  if (table === own[kind]) return keyOf(record) === id;
  if (kind === 'requirement') return 'requirement' in record && record.requirement === id;
  // Stakes, options and decisions name their case; a stance names its option only.
  if (kind === 'case') return 'case' in record && record.case === id;
  if (kind === 'theme' || !('party' in record)) return false;
  const { party } = record;
  return party.kind === 'client' ? party.client === id : party.kind === 'supplier' && party.supplier === id;
}

/** The part of a change that is about this record; empty where it is about others. */
export function changeAbout(change: Change, ref: RecordRef): Change {
  const isOwn = (table: TableName, { before, after }: Step): boolean =>
    [before, after].some((record) => record !== null && belongs(ref, table, record));
  return changeOf((table) => stepsOf(change, table).filter((step) => isOwn(table, step)));
}
