import { z } from 'zod';
import { finite, text } from './fields.ts';
import { clientId, relationId, supplierId } from './ids.ts';

export const partnerKinds = ['partner', 'supplier', 'competitor'] as const;
export const relationStages = ['start', 'bumps', 'embedded', 'running'] as const;

/** Trust, legal and the like: none to all there can be. */
export const percent = finite.min(0).max(100);

/**
 * What there is between a client and a supplier; without supplier and peer, between a client and the shared service centre. That
 * centre can be the client too, of a supplier.
 */
export const relationSchema = z.strictObject({
  id: relationId,
  client: clientId,
  supplier: supplierId.nullable(),
  /** Another client, where it is about two of them; there is no supplier then. */
  peer: clientId.nullable(),
  /** What each side sees in the other. */
  asSeenByClient: z.enum(partnerKinds).nullable(),
  asSeenByOther: z.enum(partnerKinds).nullable(),
  /** Days between two moments of contact; after that silence is worth a look. */
  rhythmDays: z.number().int().min(1).max(3650).nullable(),
  trustTarget: percent.nullable(),
  stage: z.enum(relationStages).nullable(),
  /** What each side gets out of it. */
  winClient: text,
  winOther: text,
  /** Private to the regisseur. */
  note: text,
});
export type Relation = Readonly<z.infer<typeof relationSchema>>;

export const blankRelation = {
  supplier: null,
  peer: null,
  asSeenByClient: null,
  asSeenByOther: null,
  rhythmDays: null,
  trustTarget: null,
  stage: null,
  winClient: '',
  winOther: '',
  note: '',
} as const satisfies Partial<Relation>;
