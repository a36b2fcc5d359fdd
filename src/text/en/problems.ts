import type { problems as nl } from '#src/text/nl/problems.ts';
import type { Same } from '#src/text/same.ts';

export const problems: Same<typeof nl> = {
  unknown: 'This did not work (code {{code}}).',
};
