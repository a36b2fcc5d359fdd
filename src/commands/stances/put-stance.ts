import { cellAt } from '#src/base/grid.ts';
import { isSame } from '#src/base/same.ts';
import { type PatchOf, withPatch } from '#src/base/with-patch.ts';
import type { Edit } from '#src/changes/build.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, OptionId } from '#src/dossier/ids.ts';
import type { Stance } from '#src/dossier/stance.ts';

export function stanceAt(dossier: Dossier, option: string, client: string): Stance | undefined {
  return cellAt(dossier.stances, option, client, (stance) => stance.client);
}

/** [K46] The cell comes and goes with its content; another stance or reason than the released one is private again. */
export function putStance(
  dossier: Dossier,
  option: OptionId,
  client: ClientId,
  patch: PatchOf<Pick<Stance, 'step' | 'reason' | 'effect'>>,
): Edit<Stance> {
  const current = stanceAt(dossier, option, client) ?? null;
  const before = current ?? { option, client, step: null, reason: '', effect: '', isReleased: false };
  const after = withPatch(before, patch);
  if (after.step === null && after.reason === '' && after.effect === '') return [current, null];
  const isSaid = isSame([after.step, after.reason], [before.step, before.reason]);
  return [current, isSaid ? after : { ...after, isReleased: false }];
}
