import type { z } from 'zod';
import { assignmentSchema } from './assignment.ts';
import { clientSchema } from './client.ts';
import { commentSchema } from './comment.ts';
import type { Dossier } from './dossier.ts';
import { offerSchema } from './offer.ts';
import { personSchema } from './person.ts';
import { placementSchema } from './placement.ts';
import { positionSchema } from './position.ts';
import { requirementSchema } from './requirement.ts';
import { savedViewSchema } from './saved-view.ts';
import { supplierSchema } from './supplier.ts';
import { themeSchema } from './theme.ts';

/** What one record of each table must be; for `positions` and `offers` one cell. */
export const recordSchemas = {
  assignment: assignmentSchema,
  clients: clientSchema,
  people: personSchema,
  themes: themeSchema,
  requirements: requirementSchema,
  positions: positionSchema,
  suppliers: supplierSchema,
  offers: offerSchema,
  layout: placementSchema,
  views: savedViewSchema,
  comments: commentSchema,
} as const satisfies { readonly [K in keyof Dossier]: z.ZodType };
