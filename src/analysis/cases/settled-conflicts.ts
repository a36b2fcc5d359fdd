import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { decisionsInForce } from './decisions-in-force.ts';

type Decided = Pick<Dossier, 'cases' | 'decisions' | 'ratifications'>;

/** [A62] Ids of the detected conflicts that a decided case lists: what is settled, though the positions still clash. */
export function settledConflicts(dossier: Decided): ReadonlySet<string> {
  const decided = decisionsInForce(dossier);
  return new Set([...decided.keys()].flatMap((id) => find(dossier.cases, id)?.conflicts ?? []));
}

type SettledMove = {
  /** The same set when nothing changed. */
  readonly settled: ReadonlySet<string>;
  /** Requirements of conflicts that are settled now and were not, or the other way round. */
  readonly flipped: readonly RequirementId[];
};

/** What is settled after an edit. Looks no further than the three tables: most edits touch none of them. */
export function moveSettled(settled: ReadonlySet<string>, before: Decided, after: Decided): SettledMove {
  const isUntouched =
    before.cases === after.cases &&
    before.decisions === after.decisions &&
    before.ratifications === after.ratifications;
  if (isUntouched) return { settled, flipped: [] };
  const now = settledConflicts(after);
  const flips = [...[...settled].filter((id) => !now.has(id)), ...[...now].filter((id) => !settled.has(id))];
  return flips.length === 0 ? { settled, flipped: [] } : { settled: now, flipped: flips.flatMap(requirementsIn) };
}

/** `kind:reqA+reqB`; an id has neither sign in it. */
function requirementsIn(conflict: string): readonly RequirementId[] {
  return conflict.slice(conflict.indexOf(':') + 1).split('+') as RequirementId[];
}
