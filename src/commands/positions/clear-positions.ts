import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { manyCells, onEvery } from './cells.ts';
import { positionAt } from './put-position.ts';

/** Takes whole positions out: afterwards these clients have said nothing there, which is not a W. */
export const clearPositions = command({
  name: 'clearPositions',
  input: z.strictObject({ cells: manyCells }),
  run: (dossier, { cells }) =>
    onEvery(dossier, cells, ({ requirement, client }) => [positionAt(dossier, requirement, client) ?? null, null]),
  label: (_before, { cells }) => ({ count: cells.length }),
});
