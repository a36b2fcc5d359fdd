import { ok } from '#src/base/result.ts';
import { finished } from '#src/base/steps.ts';
import type { Entry } from '#src/changes/change.ts';
import { changeBackTo, headOf, passesTrail, standingOf } from '#src/changes/trail.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Answers } from './memory.ts';

/** What a host says of its trail, from entries in memory that are numbered from 1. */
export function trailAnswers(
  current: () => { readonly dossier: Dossier; readonly entries: readonly Entry[] },
): Pick<Answers, 'dossier.trail' | 'dossier.entry' | 'dossier.changeTo'> {
  return {
    'dossier.trail': ({ filter, before, limit }) => {
      const { entries } = current();
      const standing = standingOf(entries);
      const passing = entries.filter((entry) => passesTrail(entry, filter)).toReversed();
      const older = passing.filter(({ seq }) => before === null || seq < before);
      return ok({
        heads: older.slice(0, limit).map((entry) => headOf(entry, standing)),
        matching: passing.length,
        total: entries.length,
        isMore: older.length > limit,
      });
    },
    'dossier.entry': ({ seq }) => ok(current().entries[seq - 1] ?? null),
    'dossier.changeTo': ({ seq }) => {
      const { dossier, entries } = current();
      const lines = entries.slice(seq).map((entry) => JSON.stringify(entry));
      return finished(changeBackTo(dossier, lines));
    },
  };
}
