import { z } from 'zod';
import { day, key, line, order } from './fields.ts';
import { paperId } from './ids.ts';

export const paperKinds = ['instruction', 'contract', 'handbook', 'other'] as const;

/** A document: where it lives, who keeps it, and when it was handed over. */
export const paperSchema = z.strictObject({
  id: paperId,
  title: line.min(1),
  kind: z.enum(paperKinds),
  where: line,
  owner: line,
  handedOverOn: day.nullable(),
  /** To whom; one that is gone is passed over. */
  supplier: key.nullable(),
  order,
});
export type Paper = Readonly<z.infer<typeof paperSchema>>;

export const blankPaper = {
  kind: 'instruction',
  where: '',
  owner: '',
  handedOverOn: null,
  supplier: null,
} as const satisfies Partial<Paper>;
