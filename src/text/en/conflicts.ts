import type { conflicts as nl } from '#src/text/nl/conflicts.ts';
import type { Same } from '#src/text/same.ts';

export const conflicts: Same<typeof nl> = {};
