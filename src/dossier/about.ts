import { z } from 'zod';
import { key } from './fields.ts';

export const aboutKinds = [
  'client',
  'supplier',
  'requirement',
  'case',
  'tender',
  'relation',
  'friction',
  'moment',
  'culture',
  'agreement',
  'duty',
  'kpi',
  'freedom',
  'rhythm',
  'paper',
  'process',
  'readiness',
  'condition',
  'pilot',
  'benefit',
  'session',
  'other',
] as const;
export type AboutKind = (typeof aboutKinds)[number];

/** What something is about or came from; no reference: what is gone is passed over. */
export const aboutSchema = z.strictObject({ kind: z.enum(aboutKinds), id: key });
export type About = Readonly<z.infer<typeof aboutSchema>>;
