import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { isNothing } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { scenarioSchema } from '#src/dossier/scenario.ts';
import { withScenario } from './with-scenario.ts';

const { name, steps } = scenarioSchema.shape;

/**
 * [K81] Makes a "what if" real, as one step to take back: exactly the Change it was shown with. The steps come along,
 * because what is on the screen need not be kept. A kept scenario stays.
 */
export const applyScenario = command({
  name: 'applyScenario',
  input: z.strictObject({ name, steps }),
  run: (dossier, { name: scenario, steps: asked }) => {
    const { change } = withScenario(dossier, asked);
    return isNothing(change) ? refuse('scenario-changes-nothing', { scenario }) : ok(change);
  },
  label: (_before, { name: scenario }) => ({ scenario }),
});
