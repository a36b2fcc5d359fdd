import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import { removed } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';

/** Every node back to where the lanes put it. */
export const resetLayout = command({
  name: 'resetLayout',
  input: z.strictObject({}),
  run: (dossier) => ok(removed('layout', dossier.layout)),
});
