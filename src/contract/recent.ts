import { z } from 'zod';
import { assignmentSchema } from '#src/dossier/assignment.ts';
import type { RecentDossier } from './calls.ts';

/** A recent dossier as the host keeps it; the rest follows from the path when asked. */
export type Remembered = Omit<RecentDossier, 'exists' | 'fileName'>;

const count = z.number().int().min(0);

export const rememberedSchema: z.ZodType<Remembered> = z.strictObject({
  path: z.string(),
  openedAt: z.string(),
  summary: z.strictObject({
    title: z.string(),
    subtitle: z.string(),
    phase: assignmentSchema.shape.phase,
    clients: z.array(z.strictObject({ badge: z.string(), hue: count, name: z.string() })),
    requirements: count,
    suppliers: count,
    openConflicts: count,
    mostClashing: z.strictObject({ names: z.tuple([z.string(), z.string()]), count }).nullable(),
    withoutPositions: count,
    unreleased: count,
    themes: z.array(z.strictObject({ count, conflicts: count, wanted: z.array(count) })),
  }),
});
