import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import { fitsOn } from '#src/changes/fits.ts';
import { command } from '#src/commands/command.ts';
import { givenChange } from './given-change.ts';
import { line } from '#src/dossier/fields.ts';

/**
 * A Change worked out elsewhere: by an import, a merge or a restore, and shown to a person before. It must fit the
 * dossier as it is now; the rules are checked as for every command.
 */
export const applyGivenChange = command({
  name: 'applyChange',
  input: z.strictObject({ change: givenChange, source: line }),
  run: (dossier, { change }) => {
    const fit = fitsOn(dossier, change);
    return fit.ok ? ok(change) : fit;
  },
  label: (_before, { source }) => ({ source }),
});
