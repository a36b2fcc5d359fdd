import { z } from 'zod';
import { ok } from '#src/base/result.ts';
import { fitsOn } from '#src/changes/fits.ts';
import { command } from '#src/commands/command.ts';
import { givenChange } from '#src/commands/exchange/given-change.ts';

/**
 * [K90] Takes back one edit, or all since one, whatever came after: an edit like any other, worked out from the trail and
 * shown to a person before. It must fit the dossier as it is now, and the rules decide whether it can be.
 */
export const restoreMoment = command({
  name: 'restoreMoment',
  input: z.strictObject({
    change: givenChange,
    /** `edit`: the one with this number. `moment`: all after it. */
    what: z.enum(['edit', 'moment']),
    seq: z.number().int().min(0),
  }),
  run: (dossier, { change }) => {
    const fit = fitsOn(dossier, change);
    return fit.ok ? ok(change) : fit;
  },
  label: (_before, { what, seq }) => ({ context: what, seq }),
});
