import type { Grid } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Cell } from '#src/dossier/grids.ts';
import { applyFitting } from './apply.ts';
import { isNothing } from './build.ts';
import type { Change } from './change.ts';
import { diffDossiers } from './diff.ts';
import { type CopyState, nearestBase, wound } from './nearest-base.ts';
import { ownersOf, refName } from './owners.ts';
import { changeFrom, indexSteps } from './step-index.ts';
import { stepsOf } from './steps.ts';
import { type AnyRecord, isGridName, keyOf, recordAt, tableNames } from './tables.ts';

/** How another copy of a dossier stands to ours. */
export type Relation = {
  /**
   * `apart`: both have something the other lacks, or theirs alone. `older`: theirs holds nothing that ours lacks.
   * `same`: no difference. `other`: no record of theirs is one of ours: it is another dossier.
   */
  readonly kind: 'apart' | 'older' | 'same' | 'other';
  /** No shared state was found: what differs is asked record by record, and nothing counts as removed. */
  readonly isTwoWay: boolean;
  readonly base: Dossier;
  /** From the base to each side. */
  readonly ours: Change;
  readonly theirs: Change;
  /** Entries of each side since the base, as lines, oldest first; all of them where there is none. */
  readonly oursSince: readonly string[];
  readonly theirsSince: readonly string[];
};

/** `shared`: the number of our last edit in a state that theirs is known to come from, where that is known. */
export function relate(ours: CopyState, theirs: CopyState, shared: number | null = null): Relation {
  const nothing = { isTwoWay: false, base: ours.dossier, ours: {}, theirs: {}, oursSince: [], theirsSince: [] };
  const whole = diffDossiers(ours.dossier, theirs.dossier);
  if (isNothing(whole)) return { kind: 'same', ...nothing };
  if (!isAkin(ours.dossier, theirs.dossier)) return { kind: 'other', ...nothing };
  const found = nearestBase(ours, theirs) ?? knownBase(ours, theirs, shared);
  const base = found?.dossier ?? common(ours.dossier, whole);
  const change = diffDossiers(base, theirs.dossier);
  return {
    kind: isNothing(change) ? 'older' : 'apart',
    isTwoWay: found === null,
    base,
    ours: diffDossiers(base, ours.dossier),
    theirs: change,
    oursSince: found?.ours ?? ours.trail,
    theirsSince: found?.theirs ?? theirs.trail,
  };
}

/** Ids are given once and for all, so one in common is enough. An empty dossier is akin to any. */
function isAkin(ours: Dossier, theirs: Dossier): boolean {
  const tables = ['clients', 'people', 'themes', 'requirements', 'suppliers'] as const;
  const isEmpty = (dossier: Dossier) => tables.every((table) => dossier[table].length === 0);
  if (isEmpty(ours) || isEmpty(theirs)) return true;
  return tables.some((table) => theirs[table].some(({ id }) => recordAt(ours, table, id) !== undefined));
}

function knownBase(ours: CopyState, theirs: CopyState, shared: number | null) {
  if (shared === null) return null;
  const since = ours.trail.filter((line) => (JSON.parse(line) as { readonly seq: number }).seq > shared);
  const dossier = wound(ours.dossier, since);
  return dossier === null ? null : { dossier, ours: since, theirs: theirs.trail };
}

/** What both hold alike, without what can't be there when its owner is not. */
function common(ours: Dossier, whole: Change): Dossier {
  const index = indexSteps({});
  const gone = new Set<string>();
  for (const table of tableNames) for (const step of stepsOf(whole, table)) gone.add(refName({ table, key: step.key }));
  // Owners come before what they own: themes, requirements, cells.
  for (const table of tableNames)
    for (const record of recordsOf(ours, table)) {
      const key = keyOf(record);
      const isGone =
        gone.has(refName({ table, key })) || ownersOf(table, record).some((owner) => gone.has(refName(owner)));
      if (!isGone) continue;
      gone.add(refName({ table, key }));
      index[table].set(key, { key, before: record, after: null });
    }
  return applyFitting(ours, changeFrom(index));
}

function recordsOf(dossier: Dossier, table: (typeof tableNames)[number]): readonly AnyRecord[] {
  if (isGridName(table)) return (dossier[table] as Grid<Cell>).flatMap((row) => row.cells);
  return dossier[table] as readonly AnyRecord[];
}
