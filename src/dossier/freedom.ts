import { z } from 'zod';
import { day, finite, text, thousands } from './fields.ts';
import { clientId, freedomId, supplierId } from './ids.ts';

/** Until when a client is bound to a supplier, and what it takes to get out. */
export const freedomSchema = z.strictObject({
  id: freedomId,
  client: clientId,
  supplier: supplierId,
  until: day,
  /** The last day to give notice; else it follows from the months. */
  noticeBy: day.nullable(),
  noticeMonths: finite.min(0).max(600).nullable(),
  costK: thousands.nullable(),
  clause: text,
  /** Prolongations: until when, and by when one decides. */
  options: z
    .array(z.strictObject({ until: day, decideBy: day.nullable() }))
    .max(40)
    .readonly(),
});
export type Freedom = Readonly<z.infer<typeof freedomSchema>>;

export const blankFreedom = {
  noticeBy: null,
  noticeMonths: null,
  costK: null,
  clause: '',
  options: [],
} as const satisfies Partial<Freedom>;
