import type { every as nl } from '#src/text/nl/every.ts';
import type { Same } from '#src/text/same.ts';

export const every: Same<typeof nl> = {
  textSize: {
    label: 'Text size',
    larger: 'Larger text',
    smaller: 'Smaller text',
    normal: 'Normal text',
    percent: '{{percent}}%',
    browser: 'Your browser makes everything larger and smaller with Ctrl + and Ctrl −.',
  },
};
