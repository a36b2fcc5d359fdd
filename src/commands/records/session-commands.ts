import { z } from 'zod';
import { moved } from '#src/analysis/simulation/moves.ts';
import { ok, refuse } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { added, combine, updated } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { day, moment } from '#src/dossier/fields.ts';
import { momentId, pulseId, relationId, sessionId } from '#src/dossier/ids.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { blankMoment } from '#src/dossier/moment.ts';
import { blankPulse } from '#src/dossier/pulse.ts';
import { sessionPhases } from '#src/dossier/session.ts';

const move = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), at: z.number().int().min(0).max(39) }),
  z.strictObject({ kind: z.literal('phase'), phase: z.enum(sessionPhases) }),
  z.strictObject({ kind: z.literal('clock') }),
  z.strictObject({ kind: z.literal('minutes'), by: z.number().int().min(-60).max(60) }),
  z.strictObject({ kind: z.literal('fact') }),
  z.strictObject({ kind: z.literal('factBack') }),
  z.strictObject({ kind: z.literal('swap') }),
  z.strictObject({ kind: z.literal('end') }),
]);

function titleOf({ sessions }: Dossier, id: string): string {
  return find(sessions, id)?.title ?? id;
}

/** [SI9] A step in a session that runs; each is one step of undo that says what it was. */
export const runSession = command({
  name: 'runSession',
  input: z.strictObject({ id: sessionId, move, at: moment }),
  run: (dossier, { id, move: step, at }) => {
    const session = find(dossier.sessions, id);
    if (session === undefined) return refuse('unknown-record', { id });
    return ok(updated('sessions', [[session, moved(session, step, Date.parse(at))]]));
  },
  label: (dossier, { id, move: { kind } }) => ({ what: titleOf(dossier, id), context: kind }),
});

/** [SI16] The session goes into the line of its relation: an exercise, and the trust that both sides gave after it. */
export const noteSession = command({
  name: 'noteSession',
  input: z.strictObject({
    id: sessionId,
    /** Of which of the parties that were there. */
    relation: relationId,
    on: day,
    ids: z.strictObject({ moment: momentId, client: pulseId, other: pulseId }),
  }),
  run: (dossier, { id, relation: of, on, ids }) => {
    const session = find(dossier.sessions, id);
    if (session === undefined) return refuse('unknown-record', { id });
    const relation = find(dossier.relations, of);
    if (relation === undefined) return refuse('unknown-record', { id: of });
    const taken = [...dossier.moments, ...dossier.pulses].find((each) => Object.values<string>(ids).includes(each.id));
    if (taken !== undefined || ids.client === (ids.other as string))
      return refuse('id-taken', { id: taken?.id ?? ids.client });
    const pulses = (['client', 'other'] as const).flatMap((side) => {
      const trust = session.after[side];
      return trust === null ? [] : [{ ...blankPulse, id: ids[side], relation: relation.id, on, side, trust }];
    });
    const exercise = { ...blankMoment, id: ids.moment, relation: relation.id, on, kind: 'exercise' as const };
    return ok(combine(added('moments', [{ ...exercise, title: session.title }]), added('pulses', pulses)));
  },
  label: (dossier, { id }) => ({ what: titleOf(dossier, id) }),
});
