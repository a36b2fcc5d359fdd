import type { Same } from '#src/text/same.ts';
import type { lead as nl } from '#src/text/nl/lead.ts';

export const lead: Same<typeof nl> = {
  label: 'First steps',
  step: 'Step {{step}} of 3',
  close: 'Close the first steps',
  show: 'Show the first steps',
  clients: {
    title: 'Add two clients',
    titleOne: 'Add one more client',
    text: 'For example the municipalities you work for.',
    do: 'Add client',
  },
  requirement: {
    title: 'Add a requirement',
    text: 'Something one of them wants and another may not.',
    do: 'Add requirement',
  },
  priorities: {
    title: 'Give each client a priority on one requirement',
    text: 'For example must for {{must}} and won’t for {{wont}}.',
    needsWont: 'Now won’t for {{wont}}: that is where they clash.',
    needsMust: 'Now must for {{must}}: that is where they clash.',
    do: 'Show the requirement',
  },
  conflict: {
    title: 'This is your first conflict',
    text: 'You see who stands against whom, and what resolves it.',
    do: 'Open the conflict',
  },
};
