import type { map as nl } from '#src/text/nl/map.ts';
import type { Same } from '#src/text/same.ts';

export const map: Same<typeof nl> = {};
