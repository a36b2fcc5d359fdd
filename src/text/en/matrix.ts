import type { matrix as nl } from '#src/text/nl/matrix.ts';
import type { Same } from '#src/text/same.ts';

export const matrix: Same<typeof nl> = {};
