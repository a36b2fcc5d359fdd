import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { command } from '#src/commands/command.ts';
import { decisionCodeOf } from '#src/commands/names.ts';
import { moment } from '#src/dossier/fields.ts';
import { decisionId } from '#src/dossier/ids.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import { effectBack } from './effect.ts';

/** [K65] Puts back what a decision wrote that no longer holds, where it still stands so. */
export const takeBackEffect = command({
  name: 'takeBackEffect',
  input: z.strictObject({ id: decisionId, at: moment.nullable() }),
  run: (dossier, { id, at }) => {
    const decision = find(dossier.decisions, id);
    if (decision === undefined) return refuse('unknown-decision', { id });
    if (isInForce(dossier, decision)) return refuse('decision-in-force', { code: decision.code });
    return ok(effectBack(dossier, decision, { by: null, at }));
  },
  label: (before, { id }) => ({ code: decisionCodeOf(before, id) }),
});
