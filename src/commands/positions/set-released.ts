import { z } from 'zod';
import { command } from '#src/commands/command.ts';
import { positionSchema } from '#src/dossier/position.ts';
import { manyCells, onEvery } from './cells.ts';
import { positionAt, putPosition } from './put-position.ts';

const { isReleased, by, at } = positionSchema.shape;

/** Releases limits to the room, or takes them back; cells without limits have nothing to release. */
export const setReleased = command({
  name: 'setReleased',
  input: z.strictObject({ cells: manyCells, isReleased, by, at }),
  run: (dossier, { cells, isReleased, by, at }) =>
    onEvery(dossier, cells, ({ requirement, client }) =>
      (positionAt(dossier, requirement, client)?.limits ?? null) === null
        ? [null, null]
        : putPosition(dossier, requirement, client, { isReleased }, { by, at }),
    ),
  label: (_before, { cells, isReleased }) => ({ context: isReleased ? 'released' : 'private', count: cells.length }),
});
