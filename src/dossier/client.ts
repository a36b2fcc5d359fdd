import { z } from 'zod';
import { badge, line, order, text } from './fields.ts';
import { clientId } from './ids.ts';

/** A party of the assignment. An `ssc` is the shared service centre: it holds no position, column or vote. */
export const clientSchema = z.strictObject({
  id: clientId,
  name: line.min(1),
  kind: z.enum(['municipality', 'ssc', 'other']),
  inhabitants: z.number().int().min(0).max(1e9).nullable(),
  /** 1..12, in order of entry, kept for life; from client 13 hues repeat, badges stay unique. */
  hue: z.number().int().min(1).max(12),
  badge,
  /** What its representatives may bind it to, in words. */
  mandate: text,
  profile: text,
  order,
});
export type Client = Readonly<z.infer<typeof clientSchema>>;
