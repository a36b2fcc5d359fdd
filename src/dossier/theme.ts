import { z } from 'zod';
import { line, order } from './fields.ts';
import { themeId } from './ids.ts';

export const themeSchema = z.strictObject({ id: themeId, title: line.min(1), order });
export type Theme = Readonly<z.infer<typeof themeSchema>>;
