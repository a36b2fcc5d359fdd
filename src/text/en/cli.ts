import type { cli as nl } from '#src/text/nl/cli.ts';
import type { Same } from '#src/text/same.ts';

export const cli: Same<typeof nl> = {};
