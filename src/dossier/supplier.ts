import { z } from 'zod';
import { badge, finite, line, order, text, thousands } from './fields.ts';
import { supplierId } from './ids.ts';

export const supplierSchema = z.strictObject({
  id: supplierId,
  name: line.min(1),
  badge,
  /** What kind of party it is, in words. */
  type: line,
  turnoverM: finite.min(0).nullable(),
  staff: finite.min(0).nullable(),
  municipalClients: finite.min(0).nullable(),
  references: finite.min(0).nullable(),
  trackRecordYears: finite.min(0).nullable(),
  changeOfControl: text,
  dataLocation: line,
  /** Total offered price over the contract, thousands of euros. */
  bidK: thousands.nullable(),
  order,
});
export type Supplier = Readonly<z.infer<typeof supplierSchema>>;
