import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { moved } from '#src/commands/moved.ts';
import { scenarioNameOf } from '#src/commands/names.ts';
import { scenarioId } from '#src/dossier/ids.ts';

export const moveScenario = command({
  name: 'moveScenario',
  input: z.strictObject({
    id: scenarioId,
    /** null = first. */
    after: scenarioId.nullable(),
  }),
  run: (dossier, { id, after }) => moved('scenarios', dossier.scenarios, id, after, 'unknown-scenario'),
  label: (dossier, { id }) => ({ scenario: scenarioNameOf(dossier, id) }),
});
