import { z } from 'zod';
import { line, order, text } from './fields.ts';
import { dutyId } from './ids.ts';
import { partyRefSchema } from './party-ref.ts';

/** Answers for it, does it, is asked, is told. */
export const raciRoles = ['A', 'R', 'C', 'I'] as const;
export type RaciRole = (typeof raciRoles)[number];

/** A task and who does what in it. Without an A it is nobody's, with two it is a quarrel; that is shown, not forbidden. */
export const dutySchema = z.strictObject({
  id: dutyId,
  title: line.min(1),
  note: text,
  /** Parties that are gone are passed over. */
  roles: z
    .array(z.strictObject({ party: partyRefSchema, role: z.enum(raciRoles) }))
    .max(2000)
    .readonly(),
  /** Each client answers for its own. */
  isPerClient: z.boolean(),
  order,
});
export type Duty = Readonly<z.infer<typeof dutySchema>>;

export const blankDuty = { note: '', roles: [], isPerClient: false } as const satisfies Partial<Duty>;
