import { z } from 'zod';
import { line, text } from './fields.ts';
import { clientId, optionId } from './ids.ts';

/** 5 enthusiastic, 4 support, 3 can live with it, 2 great difficulty, 1 a reasoned overriding objection. */
export const stanceSteps = [5, 4, 3, 2, 1] as const;
export type StanceStep = (typeof stanceSteps)[number];
export const stanceStep = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** How one client stands to one option. Private to the regisseur while `isReleased` is false: first asked in private, then said. */
export const stanceSchema = z.strictObject({
  option: optionId,
  client: clientId,
  step: stanceStep.nullable(),
  /** An overriding objection is one with a reason [D21]. */
  reason: text,
  /** What the option does to this client, in three words; empty = what the app works out. */
  effect: line,
  isReleased: z.boolean(),
});
export type Stance = Readonly<z.infer<typeof stanceSchema>>;
