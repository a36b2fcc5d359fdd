import type { workshop as nl } from '#src/text/nl/workshop.ts';
import type { Same } from '#src/text/same.ts';

export const workshop: Same<typeof nl> = {
  title: 'Workshop',
  parts: 'Parts of the workshop',
  tabs: { prepare: 'Prepare', run: 'Run', results: 'Results', report: 'Report' },
  goToTab: 'Workshop: {{tab}}',
  choose: 'Workshop',
  stage: { preparing: 'in preparation', running: 'going on', ended: 'over' },
  none: {
    title: 'No workshop yet',
    text: 'In a workshop the clients say in half a day what weighs how much: voted blind, discussed together.',
  },
  later: {
    prepare: 'The preparation comes here: agenda, participants and terms.',
    run: 'Here you lead the workshop.',
    results: 'The results are here after the first reveal.',
    report: 'The report is here after the workshop.',
  },
};
