import { z } from 'zod';
import { cellAt } from '#src/base/grid.ts';
import { ok, refuse } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { edited } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf, decisionCodeOf } from '#src/commands/names.ts';
import { columnOf } from '#src/dossier/grids.ts';
import { clientId, decisionId } from '#src/dossier/ids.ts';
import { ratificationSchema } from '#src/dossier/ratification.ts';

const { body, state, on, reservation } = ratificationSchema.shape;

/** [K69] What the body of one client says to a decision, or that no body of it has to. A refusal reopens the case [D27]. */
export const setRatification = command({
  name: 'setRatification',
  input: z.strictObject({
    decision: decisionId,
    client: clientId,
    /** null = no body of this client has to confirm it. */
    answer: z.strictObject({ body, state, on, reservation }).nullable(),
  }),
  run: (dossier, { decision, client, answer }) => {
    const of = find(dossier.decisions, decision);
    if (of === undefined) return refuse('unknown-decision', { id: decision });
    if (!has(dossier.clients, client)) return refuse('unknown-client', { id: client });
    if (of.withdrawn !== null || dossier.decisions.some(({ supersedes }) => supersedes === decision))
      return refuse('decision-ended', { code: of.code });
    const before = cellAt(dossier.ratifications, decision, client, columnOf) ?? null;
    return ok(edited('ratifications', [[before, answer && { decision, client, ...answer }]]));
  },
  label: (before, { decision, client, answer }) => ({
    code: decisionCodeOf(before, decision),
    client: clientNameOf(before, client),
    context: answer?.state ?? 'none',
  }),
});
