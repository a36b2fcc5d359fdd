import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { edited } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { contextOfPatch } from '#src/commands/context-of-patch.ts';
import { caseCodeOf, clientNameOf } from '#src/commands/names.ts';
import { caseId, clientId } from '#src/dossier/ids.ts';
import { stakeSchema } from '#src/dossier/stake.ts';
import { closedReason, stakeAt, unheardReason } from './involved.ts';

const { camp, interest, room } = stakeSchema.shape;

/** [K42] What is at stake for one client; the first word on it makes the client involved, and an empty patch does too. */
export const setStake = command({
  name: 'setStake',
  input: z.strictObject({
    case: caseId,
    client: clientId,
    patch: z.strictObject({ camp, interest, room }).partial(),
  }),
  run: (dossier, { case: id, client, patch }) => {
    if (!has(dossier.cases, id)) return refuse('unknown-case', { id });
    const current = stakeAt(dossier, id, client) ?? null;
    const reason = unheardReason(dossier, client) ?? (current === null ? closedReason(dossier, id, client) : null);
    if (reason !== null) return reason;
    const before = current ?? { case: id, client, camp: null, interest: '', room: '' };
    return ok(edited('stakes', [[current, withPatch(before, patch)]]));
  },
  label: (before, { case: id, client, patch }) => ({
    ...(stakeAt(before, id, client) === undefined ? { context: 'new' } : contextOfPatch(patch)),
    code: caseCodeOf(before, id),
    client: clientNameOf(before, client),
  }),
});
