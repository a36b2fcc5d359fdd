import { z } from 'zod';
import { plainId } from '#src/dossier/ids.ts';
import type { Args, CallName } from './calls.ts';

type RoomCall = Extract<CallName, `room.${string}`>;

/** As at the phone's door: an answer is small. */
const MAX_ANSWER_LENGTH = 4096;
const MAX_SECONDS = 86_400;

const inRoom = { session: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), workshop: plainId };
const seconds = z.number().int().min(1).max(MAX_SECONDS);

/** What the arguments of the room's calls must be; an answer is parsed by the box, which alone may look at it. */
export const roomParsers: { readonly [K in RoomCall]: z.ZodType<Args<K>> } = {
  'room.addresses': z.strictObject({}),
  'room.state': z.strictObject(inRoom),
  'room.open': z.strictObject({ ...inRoom, address: z.union([z.ipv4(), z.ipv6()]) }),
  'room.close': z.strictObject(inRoom),
  'room.cards': z.strictObject(inRoom),
  'room.release': z.strictObject({ ...inRoom, person: plainId, newCode: z.boolean() }),
  'room.cast': z.strictObject({
    ...inRoom,
    round: plainId,
    topic: plainId,
    person: plainId,
    way: z.enum(['paper', 'spoken', 'laptop']),
    answer: z.unknown().refine((answer) => (JSON.stringify(answer) ?? '').length <= MAX_ANSWER_LENGTH),
    purpose: z.enum(['cast', 'check', 'replace']),
  }),
  'room.reveal': z.strictObject({ ...inRoom, round: plainId }),
  'room.timer': z.strictObject({
    ...inRoom,
    action: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('start'), seconds }),
      z.strictObject({ kind: z.literal('pause') }),
      z.strictObject({ kind: z.literal('resume') }),
      z.strictObject({ kind: z.literal('add'), seconds: z.number().int().min(-MAX_SECONDS).max(MAX_SECONDS) }),
      z.strictObject({ kind: z.literal('stop') }),
    ]),
  }),
};
