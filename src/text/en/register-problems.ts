import type { registerProblems as nl } from '#src/text/nl/register-problems.ts';
import type { Same } from '#src/text/same.ts';

export const registerProblems: Same<typeof nl> = {
  'unknown-record': 'This does not exist (any more) ({{id}}).',
  'unknown-tender': 'This tender does not exist (any more) ({{id}}).',
  'criterion-twice': '“{{title}}” has a criterion twice.',
  'assessed-twice': 'This assessor has already scored that bid on this criterion.',
  'agreed-twice': 'A score for this bid on this criterion has already been agreed on.',
  'agreed-too-early': 'Lock all assessments of this criterion first; then agree on a score together.',
  'assessment-locked':
    'The assessment of {{what}} is locked and does not change any more, not by undo either. Withdraw it to change it.',
  'assessment-open': 'The assessment of {{what}} is not locked.',
  'unknown-relation': 'This relation does not exist (any more) ({{id}}).',
  'relation-twice': 'There is already a relation between these two parties.',
  'relation-not-of-two': 'A relation is between two different parties: a client and one other.',
  'shared-in-private': 'A red line or an impression is the regisseur’s own and is not shared.',
  'culture-not-hundred': 'The points add up to {{sum}}; divide exactly 100.',
  'unknown-kpi': 'This KPI does not exist (any more) ({{id}}).',
  'unknown-process': 'This process does not exist (any more) ({{id}}).',
  'ladder-twice': 'This client already has a ladder for this process.',
  'readiness-twice': 'The readiness of this client is already there.',
};
