import { z } from 'zod';
import { refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { command } from '#src/commands/command.ts';
import { codeOf, themeTitleOf } from '#src/commands/names.ts';
import { requirementId, themeId } from '#src/dossier/ids.ts';
import { manyRequirements } from './many-requirements.ts';
import { movedTo } from './moved-to.ts';

/** Together to a place in a theme, in the order given. */
export const moveRequirements = command({
  name: 'moveRequirements',
  input: z.strictObject({
    ids: manyRequirements,
    theme: themeId,
    /** One of the theme that does not move itself; null = first, absent = last. */
    after: requirementId.nullable().optional(),
  }),
  run: (dossier, { ids, theme, after }) => {
    const records = [...new Set(ids)].map((id) => find(dossier.requirements, id));
    const known = records.filter((record) => record !== undefined);
    const unknown = ids.find((id) => find(dossier.requirements, id) === undefined);
    return unknown === undefined
      ? movedTo(dossier, known, theme, after)
      : refuse('unknown-requirement', { id: unknown });
  },
  label: (dossier, { ids, theme }) => ({
    count: ids.length,
    code: codeOf(dossier, ids[0] ?? ''),
    theme: themeTitleOf(dossier, theme),
  }),
});
