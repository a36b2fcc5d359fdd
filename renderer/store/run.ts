import type { Run } from '#src/changes/attempt.ts';
import { refuse } from '#src/base/result.ts';

export const run: Run = () => refuse('not-yet');
