import { z } from 'zod';
import { day, finite, key, line, order, text } from './fields.ts';
import { kpiId } from './ids.ts';

export const kpiKinds = ['business', 'technical'] as const;
export const kpiDirections = ['atLeast', 'atMost'] as const;

/** One way in which a figure was measured; the last one holds. */
export const kpiDefinitionSchema = z.strictObject({
  version: z.number().int().min(1).max(999),
  since: day.nullable(),
  text,
  /** Why it became another. */
  reason: text,
});
export type KpiDefinition = Readonly<z.infer<typeof kpiDefinitionSchema>>;

/** What is measured of the service, KPI or XLA. */
export const kpiSchema = z.strictObject({
  id: kpiId,
  title: line.min(1),
  kind: z.enum(kpiKinds),
  unit: line,
  direction: z.enum(kpiDirections),
  target: finite.nullable(),
  /** The client that owns it, and the supplier it is of; one that is gone is passed over. */
  owner: key.nullable(),
  supplier: key.nullable(),
  definitions: z.array(kpiDefinitionSchema).max(100).readonly(),
  /** Until then the target is missed by up to the tolerance without anybody being to blame. */
  rampUpUntil: day.nullable(),
  tolerance: finite.min(0).nullable(),
  order,
});
export type Kpi = Readonly<z.infer<typeof kpiSchema>>;

export const blankKpi = {
  kind: 'business',
  unit: '',
  direction: 'atLeast',
  target: null,
  owner: null,
  supplier: null,
  definitions: [],
  rampUpUntil: null,
  tolerance: null,
} as const satisfies Partial<Kpi>;
