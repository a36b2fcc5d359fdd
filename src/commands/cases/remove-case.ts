import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { removal } from '#src/changes/cascade.ts';
import { command } from '#src/commands/command.ts';
import { caseCodeOf } from '#src/commands/names.ts';
import { caseId } from '#src/dossier/ids.ts';

/** [K43] With its stakes, options and stances. A case that was ever decided stays: history is not lost. */
export const removeCase = command({
  name: 'removeCase',
  input: z.strictObject({ id: caseId }),
  run: (dossier, { id }) => {
    const before = find(dossier.cases, id);
    if (before === undefined) return refuse('unknown-case', { id });
    const decision = dossier.decisions.find((each) => each.case === id);
    return decision === undefined
      ? ok(removal(dossier, { cases: [id] }))
      : refuse('case-has-decisions', { code: before.code, decision: decision.code });
  },
  label: (dossier, { id }) => ({ code: caseCodeOf(dossier, id) }),
});
