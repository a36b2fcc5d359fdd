import { z } from 'zod';
import type { Change } from '#src/changes/change.ts';
import { parseChange } from '#src/changes/parse-change.ts';

/** A Change worked out elsewhere, guarded at the door. */
export const givenChange = z.unknown().transform((raw, context): Change => {
  const parsed = parseChange(raw);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.problem.code });
  return z.NEVER;
});
