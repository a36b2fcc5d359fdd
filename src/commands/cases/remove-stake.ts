import { z } from 'zod';
import { cellsOf } from '#src/base/grid.ts';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { combine, removed } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { caseCodeOf, clientNameOf } from '#src/commands/names.ts';
import { caseId, clientId } from '#src/dossier/ids.ts';
import { stakeAt } from './involved.ts';

/** [K42] A client that is not involved after all: what it said of the options goes with it. */
export const removeStake = command({
  name: 'removeStake',
  input: z.strictObject({ case: caseId, client: clientId }),
  run: (dossier, { case: id, client }) => {
    if (!has(dossier.cases, id)) return refuse('unknown-case', { id });
    const stake = stakeAt(dossier, id, client);
    if (stake === undefined) return refuse('not-involved', { client: clientNameOf(dossier, client) });
    const said = dossier.options
      .filter((option) => option.case === id)
      .flatMap((option) => cellsOf(dossier.stances, option.id).filter((stance) => stance.client === client));
    return ok(combine(removed('stakes', [stake]), removed('stances', said)));
  },
  label: (dossier, { case: id, client }) => ({ code: caseCodeOf(dossier, id), client: clientNameOf(dossier, client) }),
});
