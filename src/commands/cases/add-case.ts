import { z } from 'zod';
import { ok, refuse } from '#src/base/result.ts';
import { has } from '#src/base/table.ts';
import { added, combine } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { caseCodeOf } from '#src/commands/names.ts';
import { ordersAt } from '#src/commands/place.ts';
import { caseSchema } from '#src/dossier/case.ts';
import type { CaseId } from '#src/dossier/ids.ts';
import { caseId, clientId } from '#src/dossier/ids.ts';
import { type Stake, stakeSchema } from '#src/dossier/stake.ts';
import { unheardReason } from './involved.ts';
import { nextCaseCode } from './next-code.ts';

const { code, title, kinds, summary, conflicts, requirements } = caseSchema.shape;
const { camp, interest, room } = stakeSchema.shape;
const newStake = z.strictObject({
  client: clientId,
  camp,
  interest: interest.optional(),
  room: room.optional(),
});

/** [K40] [K41] Opens a case file with the clients that are involved: of a detected conflict, or of what people see themselves. */
export const addCase = command({
  name: 'addCase',
  input: z.strictObject({
    id: caseId,
    title,
    kinds,
    code: code.optional(),
    summary: summary.optional(),
    conflicts: conflicts.optional(),
    requirements: requirements.optional(),
    stakes: z.array(newStake).max(2000).readonly().optional(),
    /** null = first, absent = last. */
    after: caseId.nullable().optional(),
  }),
  run: (dossier, input) => {
    const { id, after, stakes = [] } = input;
    if (has(dossier.cases, id)) return refuse('id-taken', { id });
    for (const { client } of stakes) {
      const reason = unheardReason(dossier, client);
      if (reason !== null) return reason;
    }
    const orders = ordersAt(dossier.cases, after, 1);
    if (!orders.ok) return orders;
    const record = {
      id,
      code: input.code ?? nextCaseCode(dossier.cases),
      title: input.title,
      kinds: [...new Set(input.kinds)],
      summary: input.summary ?? '',
      conflicts: [...new Set(input.conflicts)],
      requirements: [...new Set(input.requirements)],
      waits: null,
      order: orders.value[0] as string,
    };
    return ok(combine(added('cases', [record]), added('stakes', stakesOf(id, stakes))));
  },
  label: (_before, { id, title: name }, after) => ({ code: caseCodeOf(after, id), title: name }),
});

/** One per client: the last word counts. */
function stakesOf(id: CaseId, stakes: readonly z.infer<typeof newStake>[]): readonly Stake[] {
  const once = new Map(stakes.map((stake) => [stake.client, stake]));
  return [...once.values()].map((stake) => ({
    case: id,
    client: stake.client,
    camp: stake.camp,
    interest: stake.interest ?? '',
    room: stake.room ?? '',
  }));
}
