import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { workshopTitleOf } from '#src/commands/names.ts';
import { moment } from '#src/dossier/fields.ts';
import { workshopId } from '#src/dossier/ids.ts';
import { workshopStages } from '#src/dossier/workshop.ts';

/** Begins a workshop, ends it, or takes either back. It can't end while people are voting [WS8]. */
export const stageWorkshop = command({
  name: 'stageWorkshop',
  input: z.strictObject({ id: workshopId, stage: z.enum(workshopStages), at: moment }),
  run: (dossier, { id, stage, at }) => {
    const before = find(dossier.workshops, id);
    if (before === undefined) return refuse('unknown-workshop', { id });
    const going = dossier.rounds.find(
      ({ workshop, state }) => workshop === id && (state === 'open' || state === 'closed'),
    );
    if (stage === 'ended' && going !== undefined) return refuse('round-goes-on', { number: going.number });
    const startedAt = stage === 'preparing' ? null : (before.startedAt ?? at);
    const endedAt = stage === 'ended' ? (before.endedAt ?? at) : null;
    return ok(updated('workshops', [[before, { ...before, stage, startedAt, endedAt }]]));
  },
  label: (dossier, { id, stage }) => ({ title: workshopTitleOf(dossier, id), context: stage }),
});
