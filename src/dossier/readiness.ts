import { z } from 'zod';
import { line } from './fields.ts';
import { clientId, readinessId } from './ids.ts';
import { mark } from './mark.ts';

/** The intrinsic motives, DOMAIN A-bis. */
export const motives = ['vision', 'cost', 'quality', 'innovation', 'continuity'] as const;
/** What has to stand; the ladder follows from its steps where no mark is given. */
export const gates = ['frameworks', 'people', 'regisseur', 'ladder', 'knowledge'] as const;
/** The nine of Feeny and Willcocks, in the order of `capabilities`, DOMAIN C18. */
export const capabilities = [
  'leadership',
  'business',
  'relations',
  'architecture',
  'fixing',
  'buying',
  'facilitation',
  'monitoring',
  'development',
] as const;

const marks = z.strictObject({
  gates: z.strictObject({
    frameworks: mark.nullable(),
    people: mark.nullable(),
    regisseur: mark.nullable(),
    ladder: mark.nullable(),
    knowledge: mark.nullable(),
  }),
  capabilities: z.array(mark.nullable()).length(capabilities.length).readonly(),
});

/** How ready one client is, as itself and as the shared service centre sees it. */
export const readinessSchema = z.strictObject({
  id: readinessId,
  client: clientId,
  motives: z.strictObject({
    vision: mark.nullable(),
    cost: mark.nullable(),
    quality: mark.nullable(),
    innovation: mark.nullable(),
    continuity: mark.nullable(),
  }),
  /** Driven by a problem of today; null = not said. */
  isAcute: z.boolean().nullable(),
  own: marks,
  ssc: marks,
  /** What stays with the client, and who does it. */
  retained: z
    .array(z.strictObject({ task: line, person: line }))
    .max(200)
    .readonly(),
});
export type Readiness = Readonly<z.infer<typeof readinessSchema>>;

export const blankMarks = {
  gates: { frameworks: null, people: null, regisseur: null, ladder: null, knowledge: null },
  capabilities: [null, null, null, null, null, null, null, null, null],
} as const satisfies Readiness['own'];

export const blankReadiness = {
  motives: { vision: null, cost: null, quality: null, innovation: null, continuity: null },
  isAcute: null,
  own: blankMarks,
  ssc: blankMarks,
  retained: [],
} as const satisfies Partial<Readiness>;
