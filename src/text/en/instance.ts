import type { instance as nl } from '#src/text/nl/instance.ts';
import type { Same } from '#src/text/same.ts';

export const instance: Same<typeof nl> = {
  title: 'Solve an instance of the literature',
  open: 'Instance of the literature…',
  about:
    'A text file of the next release problem (nrp1.txt and so on). A customer counts only when everything it asks for is in. The dossier stays as it is.',
  pick: 'Choose a file…',
  pickOther: 'Choose another file…',
  drop: 'Drop the file here',
  unreadable: '{{name}} can’t be read.',
  ratio: 'Part of all costs as the budget',
  seconds: 'Searches at most',
  secondsUnit: 'seconds',
  gap: 'Good enough within',
  solve: 'Solve',
  working: 'Solves {{name}}',
  stop: 'Stop',
  close: 'Close',
  holds:
    '{{requirements}} requirements, {{dependencies}} dependencies, {{customers}} customers. All costs {{cost}}, all profit {{profit}}.',
  served: 'Customers served',
  of: '{{figure}} of {{total}}',
  profit: 'Profit',
  bound: 'No more is possible than',
  chosen: 'Requirements in',
  cost: 'Costs',
  budget: 'Budget',
  unknown: 'not known',
  proven: 'Proven: no other choice brings in more.',
  provenGap: 'Proven within {{gap}}%.',
  time: 'Not proven, time was up: at most {{gap}}% more is still possible.',
  person: 'Not proven, you stopped: at most {{gap}}% more is still possible.',
  unbounded: 'Not proven; how much more is possible is not known.',
  nothing: 'There was no choice yet when the search ended. Give it more time.',
};
