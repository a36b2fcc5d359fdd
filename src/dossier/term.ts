import { z } from 'zod';
import { line, order, text } from './fields.ts';
import { termId } from './ids.ts';

/** A word that has to mean one thing before anybody votes on it. */
export const termSchema = z.strictObject({ id: termId, term: line.min(1), meaning: text, order });
export type Term = Readonly<z.infer<typeof termSchema>>;
