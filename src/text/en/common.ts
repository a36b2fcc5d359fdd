import type { common as nl } from '#src/text/nl/common.ts';
import type { Same } from '#src/text/same.ts';

export const common: Same<typeof nl> = {
  appName: 'Regie',
  today: 'today',
  cancel: 'Cancel',
  remove: 'Remove',
  yesterday: 'yesterday',
};
