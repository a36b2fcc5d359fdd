import type { analysis as nl } from '#src/text/nl/analysis.ts';
import type { Same } from '#src/text/same.ts';

export const analysis: Same<typeof nl> = {};
