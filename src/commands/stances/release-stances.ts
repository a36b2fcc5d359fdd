import { z } from 'zod';
import { cellsOf } from '#src/base/grid.ts';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { caseCodeOf } from '#src/commands/names.ts';
import { caseId } from '#src/dossier/ids.ts';

/** [K47] Lets the room see what the clients said on the options of a case, or takes that back; all of it at once. */
export const releaseStances = command({
  name: 'releaseStances',
  input: z.strictObject({ case: caseId, isReleased: z.boolean() }),
  run: (dossier, { case: id, isReleased }) => {
    if (!has(dossier.cases, id)) return refuse('unknown-case', { id });
    const said = dossier.options
      .filter((option) => option.case === id)
      .flatMap((option) => cellsOf(dossier.stances, option.id));
    return ok(
      updated(
        'stances',
        said.map((stance) => [stance, { ...stance, isReleased }]),
      ),
    );
  },
  label: (dossier, { case: id, isReleased }) => ({
    context: isReleased ? 'released' : 'private',
    code: caseCodeOf(dossier, id),
  }),
});
