import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { requirementFields } from './requirement-fields.ts';
import { manyRequirements } from './many-requirements.ts';

const { isLegal, flexibility, costOnceK, costYearK, source, standard } = requirementFields;

/** The same fields of a whole selection: what can sensibly be equal for many. */
export const editRequirements = command({
  name: 'editRequirements',
  input: z.strictObject({
    ids: manyRequirements,
    patch: z.strictObject({ isLegal, flexibility, costOnceK, costYearK, source, standard }).partial(),
  }),
  run: (dossier, { ids, patch }) => {
    const once = [...new Set(ids)];
    const unknown = once.find((id) => find(dossier.requirements, id) === undefined);
    if (unknown !== undefined) return refuse('unknown-requirement', { id: unknown });
    const known = once.map((id) => find(dossier.requirements, id)).filter((record) => record !== undefined);
    return ok(
      updated(
        'requirements',
        known.map((before) => [before, withPatch(before, patch)]),
      ),
    );
  },
  label: (dossier, { ids }) => ({ count: ids.length, code: codeOf(dossier, ids[0] ?? '') }),
});
