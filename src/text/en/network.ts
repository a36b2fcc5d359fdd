import type { network as nl } from '#src/text/nl/network.ts';
import type { Same } from '#src/text/same.ts';

export const network: Same<typeof nl> = {
  title: 'Who with whom',
  most_one: '{{names}} stand against each other most: in {{count}} open conflict.',
  most_other: '{{names}} stand against each other most: in {{count}} open conflicts.',
  mostPairs_one: '{{pairs}} pairs stand against each other in {{count}} open conflict.',
  mostPairs_other: '{{pairs}} pairs stand against each other most: each in {{count}} open conflicts.',
  allDecided: 'Those who stood against each other have worked it out.',
  nobody: 'Nobody stands against another.',
  pair: '{{names}}: {{said}}.',
  against_one: 'against each other in {{cases}}',
  against_other: 'against each other in {{cases}}',
  together: 'together in {{cases}}',
  steps_one: '{{count}} step',
  steps_other: '{{count}} steps',
  move: '{{by}} goes along with {{to}} instead of {{from}} in {{case}}: {{other}} gains {{gain}}, it costs {{by}} {{cost}}.',
  moveFree:
    '{{by}} goes along with {{to}} instead of {{from}} in {{case}}: {{other}} gains {{gain}}, it costs {{by}} nothing.',
  table: 'Who stands against whom, and who stand together',
  legendAgainst: 'against each other, open',
  legendDecided: 'against each other, decided',
  legendTogether: 'in the same camp',
  inWords: 'In words',
  trades: 'Trades to talk about',
  tradesText: 'In two open conflicts each gives way where it costs little. Whether it happens is up to the clients.',
  noTrades:
    'No trade found. It takes two clients that stand against each other in two open conflicts, with a stance on every option.',
  private: 'Counts stances that only you know',
  openCase: 'Open {{case}}',
  nobodyBetween: '{{names}}: no conflict and no camp together.',
  cell: '{{names}}, {{open}} open, {{decided}} decided, {{together}} together',
  units: { open: 'open', decided: 'decided', together: 'together', none: 'nothing' },
  pick: 'Choose a pair in the table to see what it is about.',
  empty: {
    title: 'No case files yet',
    text: 'As soon as conflicts have a case file with camps, this shows who stands against whom and who stand together.',
    toConflicts: 'To the conflicts',
  },
};
