import { z } from 'zod';
import { day, finite, text } from './fields.ts';
import { kpiId, measureId } from './ids.ts';

/** What a KPI came to on a day. */
export const measureSchema = z.strictObject({ id: measureId, kpi: kpiId, on: day, value: finite, note: text });
export type Measure = Readonly<z.infer<typeof measureSchema>>;

export const blankMeasure = { note: '' } as const satisfies Partial<Measure>;
