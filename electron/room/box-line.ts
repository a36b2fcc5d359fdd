import { z } from 'zod';

const word = z.string().min(1).max(64);
const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** What stands in a ballot box, one line each. Of phones their public keys only. */
export const boxLineSchema = z.discriminatedUnion('t', [
  z.strictObject({
    t: z.literal('head'),
    format: z.literal('regie-box'),
    version: z.literal(1),
    workshop: word,
    /** The dossier it belongs to, and where its codes come from. */
    dossier: z.string().max(4096),
    key: hex,
  }),
  z.strictObject({
    t: z.literal('vote'),
    id: word,
    round: word,
    topic: word,
    person: word,
    way: z.enum(['phone', 'paper', 'spoken', 'laptop']),
    /** Whether it was said, when this was voted, that names would be shown. */
    named: z.boolean(),
    answer: z.unknown(),
  }),
  /** A vote on paper or by voice was cast by mistake. */
  z.strictObject({ t: z.literal('back'), round: word, topic: word, person: word }),
  /** A round was revealed: what may be done to its votes after that is nothing. */
  z.strictObject({ t: z.literal('end'), round: word }),
  /** A code is in use on the device with this public key. */
  z.strictObject({ t: z.literal('bind'), person: word, device: z.string().regex(/^[\w-]{43}$/) }),
  /** It may be used on another one; or, `renewed`, is no code any more. */
  z.strictObject({ t: z.literal('free'), person: word, renewed: z.boolean() }),
  z.strictObject({
    t: z.literal('door'),
    at: z.strictObject({ address: z.string().max(64), port: z.number().int().min(1).max(65_535) }).nullable(),
  }),
  /** Milliseconds left, or the moment it ends when it runs; both null: none. */
  z.strictObject({ t: z.literal('timer'), left: z.number().nullable(), endsAt: z.number().nullable() }),
]);
export type BoxLine = Readonly<z.infer<typeof boxLineSchema>>;
type LineOf<T extends BoxLine['t']> = Extract<BoxLine, { readonly t: T }>;
export type HeadLine = LineOf<'head'>;
export type VoteLine = LineOf<'vote'>;
export type BindLine = LineOf<'bind'>;
export type DoorLine = LineOf<'door'>;
export type TimerLine = LineOf<'timer'>;

/** null: a line of a later version, or no line at all. */
export function parseBoxLine(json: string): BoxLine | null {
  try {
    const parsed = boxLineSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
