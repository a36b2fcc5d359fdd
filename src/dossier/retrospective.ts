import { z } from 'zod';
import { day, text } from './fields.ts';
import { relationId, retrospectiveId } from './ids.ts';
import { sides } from './pulse.ts';

/** What one side finds went well, and less well. */
export const retrospectiveSchema = z.strictObject({
  id: retrospectiveId,
  relation: relationId,
  on: day,
  side: z.enum(sides),
  good: text,
  less: text,
});
export type Retrospective = Readonly<z.infer<typeof retrospectiveSchema>>;

export const blankRetrospective = { good: '', less: '' } as const satisfies Partial<Retrospective>;
