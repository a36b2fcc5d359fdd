import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { scenarioNameOf } from '#src/commands/names.ts';
import { scenarioId } from '#src/dossier/ids.ts';
import { scenarioSchema } from '#src/dossier/scenario.ts';

const { name, note, steps } = scenarioSchema.shape;

/** Another name, note or other steps. */
export const editScenario = command({
  name: 'editScenario',
  input: z.strictObject({ id: scenarioId, patch: z.strictObject({ name, note, steps }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.scenarios, id);
    return before === undefined
      ? refuse('unknown-scenario', { id })
      : ok(updated('scenarios', [[before, withPatch(before, patch)]]));
  },
  label: (_before, { id }, after) => ({ scenario: scenarioNameOf(after, id) }),
});
