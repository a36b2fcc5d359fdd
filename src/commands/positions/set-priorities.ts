import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { positionSchema } from '#src/dossier/position.ts';
import { manyCells, onEvery } from './cells.ts';
import { putPosition } from './put-position.ts';

const { priority, by, at } = positionSchema.shape;

/** One priority, or none, for a whole selection. */
export const setPriorities = command({
  name: 'setPriorities',
  input: z.strictObject({ cells: manyCells, priority, by, at }),
  run: (dossier, { cells, priority, by, at }) =>
    onEvery(dossier, cells, ({ requirement, client }) =>
      putPosition(dossier, requirement, client, { priority }, { by, at }),
    ),
  label: (_before, { cells }) => ({ count: cells.length }),
});
