import type { frame as nl } from '#src/text/nl/frame.ts';
import type { Same } from '#src/text/same.ts';

export const frame: Same<typeof nl> = {
  undo: 'Undo',
};
