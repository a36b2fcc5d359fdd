import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { removed } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { scenarioNameOf } from '#src/commands/names.ts';
import { scenarioId } from '#src/dossier/ids.ts';

export const removeScenario = command({
  name: 'removeScenario',
  input: z.strictObject({ id: scenarioId }),
  run: (dossier, { id }) => {
    const before = find(dossier.scenarios, id);
    return before === undefined ? refuse('unknown-scenario', { id }) : ok(removed('scenarios', [before]));
  },
  label: (dossier, { id }) => ({ scenario: scenarioNameOf(dossier, id) }),
});
