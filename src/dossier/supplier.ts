import { z } from 'zod';
import { badge, finite, line, order, text, thousands } from './fields.ts';
import { supplierId } from './ids.ts';

export const serviceModels = ['standard', 'managed', 'dedicated'] as const;
export type ServiceModel = (typeof serviceModels)[number];

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
  /** A standard service, the standard managed for this client, or one of its own. */
  serviceModel: z.enum(serviceModels).nullable(),
  /** Clients like these that it serves, by name. */
  comparableClients: line,
  /** People who would work for these clients, and how many of them for nobody else. */
  teamFte: finite.min(0).nullable(),
  dedicatedFte: finite.min(0).nullable(),
  /** What it does to stay: years ahead, succession, escrow. */
  continuity: text,
  /** What the contract says for when it changes hands. */
  changeOfControlClause: text,
  /** How and when one gets out. */
  optOut: text,
  optOutNoticeMonths: finite.min(0).nullable(),
  optOutCostK: thousands.nullable(),
  /** What it would be paid a year, thousands of euros. */
  yearlyK: thousands.nullable(),
  /** Total offered price over the contract, thousands of euros. */
  bidK: thousands.nullable(),
  order,
});
export type Supplier = Readonly<z.infer<typeof supplierSchema>>;
