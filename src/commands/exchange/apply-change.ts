import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import type { Change } from '#src/changes/change.ts';
import { fitsOn } from '#src/changes/fits.ts';
import { parseChange } from '#src/changes/parse-change.ts';
import { command } from '#src/commands/command.ts';
import { line } from '#src/dossier/fields.ts';

const change = z.unknown().transform((raw, context): Change => {
  const parsed = parseChange(raw);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.problem.code });
  return z.NEVER;
});

/**
 * A Change worked out elsewhere: by an import, a merge or a restore, and shown to a person before. It must fit the
 * dossier as it is now; the rules are checked as for every command.
 */
export const applyGivenChange = command({
  name: 'applyChange',
  input: z.strictObject({ change, source: line }),
  run: (dossier, { change }) => {
    const fit = fitsOn(dossier, change);
    return fit.ok ? ok(change) : fit;
  },
  label: (_before, { source }) => ({ source }),
});
