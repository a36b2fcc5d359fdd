import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { combine, edited, removed } from '#src/changes/build.ts';
import { nameOf } from '#src/changes/name-of.ts';
import { command } from '#src/commands/command.ts';
import { assessmentId } from '#src/dossier/ids.ts';

/** [TE8] On purpose, and in the trail: a locked score is open again, and what was agreed on it goes. */
export const withdrawAssessment = command({
  name: 'withdrawAssessment',
  input: z.strictObject({ id: assessmentId }),
  run: (dossier, { id }) => {
    const before = find(dossier.assessments, id);
    if (before === undefined) return refuse('unknown-record', { id });
    if (!before.isLocked) return refuse('assessment-open', { what: nameOf(dossier, before) });
    const { tender, criterion, supplier } = before;
    const agreed = dossier.consensuses.filter(
      (each) => each.tender === tender && each.criterion === criterion && each.supplier === supplier,
    );
    return ok(
      combine(edited('assessments', [[before, { ...before, isLocked: false }]]), removed('consensuses', agreed)),
    );
  },
  label: (dossier, { id }) => {
    const record = find(dossier.assessments, id);
    return { what: record === undefined ? id : nameOf(dossier, record) };
  },
});
