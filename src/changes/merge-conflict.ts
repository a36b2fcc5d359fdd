import type { Violation } from '#src/dossier/violation.ts';
import type { TableName } from './change.ts';
import type { AnyRecord } from './tables.ts';

export type Side = 'ours' | 'theirs';

export function otherSide(side: Side): Side {
  return side === 'ours' ? 'theirs' : 'ours';
}

type Fields = Readonly<Record<string, unknown>>;

/** What two copies of a dossier can't both have: a person chooses a side. */
export type MergeConflict =
  /** Both set these fields (mostly one) of one record. */
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly table: TableName;
      readonly key: string;
      readonly base: Fields;
      readonly ours: Fields;
      readonly theirs: Fields;
    }
  /** One removed the record (and what it owns), the other edited it or gave it something. */
  | {
      readonly kind: 'removed';
      readonly id: string;
      readonly table: TableName;
      readonly key: string;
      readonly base: AnyRecord;
      readonly removedBy: Side;
    }
  /** Both added a record of this id, with different content. */
  | {
      readonly kind: 'added';
      readonly id: string;
      readonly table: TableName;
      readonly key: string;
      readonly ours: AnyRecord;
      readonly theirs: AnyRecord;
    }
  /** Each alone keeps the rules, together they break one. For a taken code or badge the side chosen keeps it. */
  | { readonly kind: 'rule'; readonly id: string; readonly violation: Violation };

/** `both`: two texts one after the other, where `canKeepBoth` says so. */
export type Choice = Side | 'both';

/** Per conflict id what was chosen. */
export type Choices = ReadonlyMap<string, Choice>;

/** The side chosen; undefined while there is none, or where both were asked for and can't be had. */
export function chosenSide(choices: Choices, id: string): Side | undefined {
  const choice = choices.get(id);
  return choice === 'both' ? undefined : choice;
}
