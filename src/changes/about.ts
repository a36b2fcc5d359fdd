import type { Dossier } from '#src/dossier/dossier.ts';
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
function belongs({ kind, id }: RecordRef, table: TableName, record: AnyRecord, parts: ReadonlySet<string>): boolean {
  if (table === own[kind]) return keyOf(record) === id;
  if (kind === 'requirement') return 'requirement' in record && record.requirement === id;
  // Stakes, options and decisions name their case; a stance names its option only, a ratification its decision.
  if (kind === 'case')
    return (
      ('case' in record && record.case === id) ||
      (table === 'stances' && 'option' in record && record.option !== null && parts.has(record.option)) ||
      ('decision' in record && parts.has(record.decision))
    );
  if (kind === 'theme' || !('party' in record)) return false;
  const { party } = record;
  if ('id' in party) return party.kind === kind && party.id === id;
  return party.kind === 'client' ? party.client === id : party.kind === 'supplier' && party.supplier === id;
}

const none: ReadonlySet<string> = new Set();

/** Options and decisions of a case, by id: what its stances and ratifications name. */
export function partsOf({ options, decisions }: Pick<Dossier, 'options' | 'decisions'>, { kind, id }: RecordRef) {
  return kind === 'case'
    ? [...options, ...decisions].filter((one) => one.case === id).map((one): string => one.id)
    : [];
}

/**
 * The same of what a change touches. Read from the newest change to the oldest, with those of the dossier as it is now, these are
 * all there ever were: what is gone was removed later than anything was said of it.
 */
export function partsIn(change: Change, ref: RecordRef): readonly string[] {
  if (ref.kind !== 'case') return [];
  return (['options', 'decisions'] as const).flatMap((table) =>
    stepsOf(change, table)
      .filter(({ before, after }) =>
        [before, after].some((record) => record !== null && belongs(ref, table, record, none)),
      )
      .map(({ key }) => key),
  );
}

/** The part of a change that is about this record; empty where it is about others. `parts`: of a case, its options and decisions. */
export function changeAbout(change: Change, ref: RecordRef, parts: ReadonlySet<string> = none): Change {
  const isOwn = (table: TableName, { before, after }: Step): boolean =>
    [before, after].some((record) => record !== null && belongs(ref, table, record, parts));
  return changeOf((table) => stepsOf(change, table).filter((step) => isOwn(table, step)));
}
