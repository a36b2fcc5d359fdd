import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { combine, nothing, updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf, decisionCodeOf } from '#src/commands/names.ts';
import { day, moment, text } from '#src/dossier/fields.ts';
import { clientId, decisionId } from '#src/dossier/ids.ts';
import { effectBack } from './effect.ts';

/** [K68] Reopens the case of a decision: a client asked, and said why. What the decision wrote can go back with it. */
export const withdrawDecision = command({
  name: 'withdrawDecision',
  input: z.strictObject({
    id: decisionId,
    on: day,
    client: clientId,
    reason: text.min(1),
    takesBack: z.boolean(),
    at: moment.nullable(),
  }),
  run: (dossier, { id, on, client, reason, takesBack, at }) => {
    const before = find(dossier.decisions, id);
    if (before === undefined) return refuse('unknown-decision', { id });
    if (find(dossier.clients, client) === undefined) return refuse('unknown-client', { id: client });
    if (before.withdrawn !== null || dossier.decisions.some(({ supersedes }) => supersedes === id))
      return refuse('decision-ended', { code: before.code });
    return ok(
      combine(
        updated('decisions', [[before, { ...before, withdrawn: { on, client, reason } }]]),
        takesBack ? effectBack(dossier, before, { by: null, at }) : nothing,
      ),
    );
  },
  label: (before, { id, client }) => ({ code: decisionCodeOf(before, id), client: clientNameOf(before, client) }),
});
