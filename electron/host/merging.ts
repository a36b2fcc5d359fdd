import path from 'node:path';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { isNothing } from '#src/changes/build.ts';
import type { Change, Entry } from '#src/changes/change.ts';
import { checked } from '#src/changes/check.ts';
import type { Choices } from '#src/changes/merge-conflict.ts';
import { countFields, mergeInto } from '#src/changes/merge-into.ts';
import { mergeLabel } from '#src/changes/merge-label.ts';
import { relate, type Relation } from '#src/changes/relate.ts';
import type { Comparison, Signed } from '#src/contract/calls.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { OtherCopy, Store } from '#electron/storage/store.ts';

export type MergeAsked = {
  /** null: what stands on the disk at the place of the file. */
  readonly path: string | null;
  /** What it was when it was looked at. */
  readonly state: string;
  readonly choices: Choices;
  /** Nobody asked for it: only what needs no person is done. */
  readonly isByItself?: boolean;
};

export type Compared = { readonly path: string; readonly other: OtherCopy; readonly relation: Relation };

/** [S20] Reads the other copy and says how it stands to ours. */
export async function compare(store: Store, file: string | null): Promise<Result<Compared>> {
  const other = await store.readOther(file);
  if (!other.ok) return other;
  const ours = { dossier: store.dossier(), seq: store.seq(), trail: store.trail() };
  // What was edited elsewhere in the file itself began with what we wrote there last.
  const relation = relate(ours, other.value.file, file === null ? store.savedSeq() : null);
  return ok({ path: file ?? store.path(), other: other.value, relation });
}

export function comparisonOf(store: Store, { path: file, other, relation }: Compared): Comparison {
  const { kind, isTwoWay, ours, theirs, oursSince, theirsSince } = relation;
  return {
    path: file,
    fileName: path.basename(file),
    state: other.state,
    savedAt: new Date(Number(other.stat.mtimeNs / 1_000_000n)).toISOString(),
    kind,
    isTwoWay,
    seq: store.seq(),
    ours,
    theirs,
    ourLast: lastOf(oursSince),
    theirLast: lastOf(theirsSince),
    title: assignmentOf(other.file.dossier).title,
    requirements: other.file.dossier.requirements.length,
  };
}

function lastOf(lines: readonly string[]): Signed | null {
  const entry = lastEntry(lines);
  return entry === null ? null : { at: entry.at, by: entry.by };
}

function lastEntry(lines: readonly string[]): Entry | null {
  const line = lines.at(-1);
  return line === undefined ? null : (JSON.parse(line) as Entry);
}

/** [S19] [S21] Brings a copy in as one entry; both versions are kept before. null: it brought nothing. */
export async function mergeCopy(store: Store, asked: MergeAsked, signed: Signed): Promise<Result<Entry | null>> {
  if (store.isReadOnly()) return refuse('read-only');
  const compared = await compare(store, asked.path);
  if (!compared.ok) return compared;
  const { other, relation } = compared.value;
  if (other.state !== asked.state) return refuse('merge-again');
  if (relation.kind === 'other') return refuse('merge-other');
  // A file that was put back to an earlier state may be what someone wants: that is for a person to say.
  if (relation.kind === 'older' && asked.isByItself) return refuse('merge-again');
  const { change, open } = mergeInto(relation, asked.choices);
  if (open.length > 0) return refuse('merge-again');
  const after = checked(store.dossier(), change);
  if (!after.ok) return after;
  const entry = isNothing(change) ? null : entryOf(store, change, other, signed);
  return asked.path === null ? onDisk(store, other, entry, after.value) : fromBeside(store, other, entry, after.value);
}

function entryOf(store: Store, change: Change, other: OtherCopy, signed: Signed): Entry {
  const label = mergeLabel(countFields(change), lastEntry(other.file.trail));
  return { seq: store.seq() + 1, ...signed, label, change };
}

async function onDisk(
  store: Store,
  other: OtherCopy,
  entry: Entry | null,
  after: Dossier,
): Promise<Result<Entry | null>> {
  const written = await store.mergeDisk(other, entry, after);
  return written.ok ? ok(entry) : written;
}

async function fromBeside(
  store: Store,
  other: OtherCopy,
  entry: Entry | null,
  after: Dossier,
): Promise<Result<Entry | null>> {
  if (entry === null) return ok(null);
  const mine = await store.protect('merge');
  if (!mine.ok) return mine;
  const theirs = await store.keepOther(other);
  if (!theirs.ok) return theirs;
  const appended = await store.append(entry, after);
  return appended.ok ? ok(entry) : appended;
}
