import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isProvisional } from '#src/dossier/in-force.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { decisionsInForce } from './decisions-in-force.ts';

type Decided = Pick<Dossier, 'cases' | 'decisions' | 'ratifications'>;

/** Detected conflicts that a decided case lists, by id; provisional while a body has still to confirm. */
export type Settled = ReadonlyMap<string, 'final' | 'provisional'>;

/** [A62] What is settled, though the positions still clash. */
export function settledConflicts(dossier: Decided): Settled {
  return new Map(
    [...decisionsInForce(dossier)].flatMap(([id, decision]) => {
      const standing = isProvisional(dossier, decision) ? 'provisional' : 'final';
      return (find(dossier.cases, id)?.conflicts ?? []).map((conflict) => [conflict, standing] as const);
    }),
  );
}

type SettledMove = {
  /** The same when nothing changed. */
  readonly settled: Settled;
  /** Requirements of conflicts that are settled otherwise than before. */
  readonly flipped: readonly RequirementId[];
};

/** What is settled after an edit. Looks no further than the three tables: most edits touch none of them. */
export function moveSettled(settled: Settled, before: Decided, after: Decided): SettledMove {
  const isUntouched =
    before.cases === after.cases &&
    before.decisions === after.decisions &&
    before.ratifications === after.ratifications;
  if (isUntouched) return { settled, flipped: [] };
  const now = settledConflicts(after);
  const all = new Set([...settled.keys(), ...now.keys()]);
  const flips = [...all].filter((id) => settled.get(id) !== now.get(id));
  return flips.length === 0 ? { settled, flipped: [] } : { settled: now, flipped: flips.flatMap(requirementsIn) };
}

/** `kind:reqA+reqB`; an id has neither sign in it. */
function requirementsIn(conflict: string): readonly RequirementId[] {
  return conflict.slice(conflict.indexOf(':') + 1).split('+') as RequirementId[];
}
