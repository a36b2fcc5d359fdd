import { z } from 'zod';
import { text } from './fields.ts';
import { clientId, termId } from './ids.ts';

/** How one client reads a term; `agrees` with the shared meaning, null = not asked. */
export const readingSchema = z.strictObject({ term: termId, client: clientId, text, agrees: z.boolean().nullable() });
export type Reading = Readonly<z.infer<typeof readingSchema>>;
