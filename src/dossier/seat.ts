import { z } from 'zod';
import { personId, workshopId } from './ids.ts';

export const seatRoles = ['vote', 'voice', 'owner', 'scribe', 'adviser'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** One person at one workshop. Only who speaks for a client votes [WS2]; who is away has not voted, which is not a W. */
export const seatSchema = z.strictObject({
  workshop: workshopId,
  person: personId,
  role: z.enum(seatRoles),
  isPresent: z.boolean(),
});
export type Seat = Readonly<z.infer<typeof seatSchema>>;
