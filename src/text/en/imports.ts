import type { imports as nl } from '#src/text/nl/imports.ts';
import type { Same } from '#src/text/same.ts';

export const imports: Same<typeof nl> = {};
