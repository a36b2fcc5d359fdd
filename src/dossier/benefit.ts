import { z } from 'zod';
import { day, finite, key, line } from './fields.ts';
import { benefitId } from './ids.ts';

export const benefitKinds = ['cost', 'staff', 'time', 'peaks'] as const;

/** What it brings, measured after people got used to it. */
export const benefitSchema = z.strictObject({
  id: benefitId,
  title: line.min(1),
  kind: z.enum(benefitKinds),
  unit: line,
  baseline: finite.nullable(),
  value: finite.nullable(),
  measuredOn: day.nullable(),
  /** Of which pilot; one that is gone is passed over. */
  pilot: key.nullable(),
});
export type Benefit = Readonly<z.infer<typeof benefitSchema>>;

export const blankBenefit = {
  kind: 'cost',
  unit: '',
  baseline: null,
  value: null,
  measuredOn: null,
  pilot: null,
} as const satisfies Partial<Benefit>;
