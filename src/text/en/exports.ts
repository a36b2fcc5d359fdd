import type { exports as nl } from '#src/text/nl/exports.ts';
import type { Same } from '#src/text/same.ts';

export const exports: Same<typeof nl> = {};
