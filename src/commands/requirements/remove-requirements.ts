import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { removal } from '#src/changes/cascade.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { manyRequirements } from './many-requirements.ts';

/** With their positions, offers, places on the map, and the links others have to them. */
export const removeRequirements = command({
  name: 'removeRequirements',
  input: z.strictObject({ ids: manyRequirements }),
  run: (dossier, { ids }) => {
    const unknown = ids.find((id) => !has(dossier.requirements, id));
    return unknown === undefined
      ? ok(removal(dossier, { requirements: ids }))
      : refuse('unknown-requirement', { id: unknown });
  },
  label: (dossier, { ids }) => ({ count: ids.length, code: codeOf(dossier, ids[0] ?? '') }),
});
