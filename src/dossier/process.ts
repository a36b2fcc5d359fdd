import { z } from 'zod';
import { finite, line, order, text, thousands } from './fields.ts';
import { processId } from './ids.ts';

/** What might be done by others. Known are its description, volume, exceptions, owner and cost, or not yet. */
export const processSchema = z.strictObject({
  id: processId,
  name: line.min(1),
  /** A process is handed over, or a problem is pushed away. */
  outsources: z.enum(['process', 'problem']).nullable(),
  description: text,
  /** How much of it there is, in words: 12,000 a year. */
  volume: line,
  /** Cases of a hundred that go another way, and what one of these costs. */
  exceptions: finite.min(0).nullable(),
  exceptionCostK: thousands.nullable(),
  owner: line,
  /** A year. */
  costK: thousands.nullable(),
  order,
});
export type Process = Readonly<z.infer<typeof processSchema>>;

export const blankProcess = {
  outsources: null,
  description: '',
  volume: '',
  exceptions: null,
  exceptionCostK: null,
  owner: '',
  costK: null,
} as const satisfies Partial<Process>;
