import { z } from 'zod';
import { aboutSchema } from './about.ts';
import { day, keys, line, order, text } from './fields.ts';
import { agreementId } from './ids.ts';

export const agreementKinds = ['contract', 'mutual'] as const;

/** Something agreed on: who sees to it, by when, and how it is watched. */
export const agreementSchema = z.strictObject({
  id: agreementId,
  title: line.min(1),
  text,
  /** Part of the contract, or said between people. */
  kind: z.enum(agreementKinds),
  /** Between whom; parties that are gone are passed over. */
  clients: keys,
  suppliers: keys,
  withSsc: z.boolean(),
  owner: line,
  /** Null = it goes on. */
  dueOn: day.nullable(),
  /** How one sees that it is kept, and every how many days somebody looks. */
  monitoring: line,
  monitorEveryDays: z.number().int().min(1).max(3650).nullable(),
  lastCheckedOn: day.nullable(),
  doneOn: day.nullable(),
  isShared: z.boolean(),
  /** What it came from. */
  source: aboutSchema.nullable(),
  /** The document it stands in. */
  where: line,
  order,
});
export type Agreement = Readonly<z.infer<typeof agreementSchema>>;

export const blankAgreement = {
  text: '',
  kind: 'mutual',
  clients: [],
  suppliers: [],
  withSsc: false,
  owner: '',
  dueOn: null,
  monitoring: '',
  monitorEveryDays: null,
  lastCheckedOn: null,
  doneOn: null,
  isShared: false,
  source: null,
  where: '',
} as const satisfies Partial<Agreement>;
