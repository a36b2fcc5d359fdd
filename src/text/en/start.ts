import type { start as nl } from '#src/text/nl/start.ts';
import type { Same } from '#src/text/same.ts';

export const start: Same<typeof nl> = {};
