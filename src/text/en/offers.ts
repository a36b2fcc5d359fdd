import type { offers as nl } from '#src/text/nl/offers.ts';
import type { Same } from '#src/text/same.ts';

export const offers: Same<typeof nl> = {
  fit: {
    standard: 'Standard',
    configuration: 'By configuration',
    custom: 'Custom work',
    roadmap: 'On the roadmap',
    no: 'Not',
    unknown: 'Unknown',
  },
  proof: { claimed: 'claimed', demonstrated: 'demonstrated', contractual: 'contractual' },
};
