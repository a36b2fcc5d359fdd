import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { type Edit, edited } from '#src/changes/build.ts';
import { unheardReason } from '#src/commands/cases/involved.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf, optionCodeOf } from '#src/commands/names.ts';
import { clientId, optionId } from '#src/dossier/ids.ts';
import { type Stance, stanceSchema } from '#src/dossier/stance.ts';
import { putStance } from './put-stance.ts';

const { step, reason, effect } = stanceSchema.shape;
const cell = z.strictObject({
  option: optionId,
  client: clientId,
  patch: z.strictObject({ step, reason, effect }).partial(),
});

/** [K46] How clients stand to options, and what an option does to them in three words. Private until released. */
export const setStances = command({
  name: 'setStances',
  input: z.strictObject({ stances: z.array(cell).min(1).max(20_000) }),
  run: (dossier, { stances }) => {
    const once = new Map(stances.map((each) => [`${each.option} ${each.client}`, each]));
    const edits: Edit<Stance>[] = [];
    for (const { option, client, patch } of once.values()) {
      if (find(dossier.options, option) === undefined) return refuse('unknown-option', { id: option });
      const unheard = unheardReason(dossier, client);
      if (unheard !== null) return unheard;
      edits.push(putStance(dossier, option, client, patch));
    }
    return ok(edited('stances', edits));
  },
  label: (dossier, { stances }) => ({
    ...(stances.every(({ patch }) => patch.step === undefined && patch.reason === undefined)
      ? { context: 'effect' }
      : {}),
    count: stances.length,
    code: optionCodeOf(dossier, stances[0]?.option ?? ''),
    client: clientNameOf(dossier, stances[0]?.client ?? ''),
  }),
});
