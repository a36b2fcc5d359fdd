import type { commands as nl } from '#src/text/nl/commands.ts';
import type { Same } from '#src/text/same.ts';

export const commands: Same<typeof nl> = {};
