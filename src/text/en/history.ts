import type { history as nl } from '#src/text/nl/history.ts';
import type { Same } from '#src/text/same.ts';

export const history: Same<typeof nl> = {
  title: 'History',
  none: 'Nothing was changed here since this dossier exists.',
  loading: 'The history is being looked up',
  undone: 'Undone: {{label}}',
  redone: 'Done again: {{label}}',
  byNobody: 'without a name',
  added: 'added',
  removed: 'removed',
  became: '{{before}} became {{after}}',
  was: 'was {{before}}',
  restore: 'Put back',
  restoreWhat: 'Put {{what}} back to {{before}}',
  restoreRemoved: 'Bring {{what}} back',
  restored: '{{what}} was put back',
  more_one: 'Show {{count}} more change',
  more_other: 'Show {{count}} more changes',
  all: 'All of this requirement',
  itself: 'Only the requirement itself',
  show: 'Show',
};
