import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { edited } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf, codeOf } from '#src/commands/names.ts';
import { clientId, requirementId } from '#src/dossier/ids.ts';
import { positionSchema } from '#src/dossier/position.ts';
import { putPosition } from './put-position.ts';

const { priority, wish, limits, isReleased, reason, by, at } = positionSchema.shape;

/** Fields of one cell. The cell comes and goes with its content. */
export const setPosition = command({
  name: 'setPosition',
  input: z.strictObject({
    requirement: requirementId,
    client: clientId,
    patch: z.strictObject({ priority, wish, limits, isReleased, reason }).partial(),
    by,
    at,
  }),
  run: (dossier, input) => {
    if (!has(dossier.requirements, input.requirement)) return refuse('unknown-requirement', { id: input.requirement });
    if (!has(dossier.clients, input.client)) return refuse('unknown-client', { id: input.client });
    const stamp = { by: input.by, at: input.at };
    return ok(edited('positions', [putPosition(dossier, input.requirement, input.client, input.patch, stamp)]));
  },
  label: (dossier, { requirement, client, patch }) => ({
    ...contextOf(patch),
    code: codeOf(dossier, requirement),
    client: clientNameOf(dossier, client),
  }),
});

/** The text names the one field that was set; several at once are "the position". */
function contextOf(patch: object): { readonly context?: string } {
  const [field, ...others] = Object.keys(patch);
  return field === undefined || others.length > 0 ? {} : { context: field };
}
