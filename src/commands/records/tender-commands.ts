import { refuse } from '#src/base/result.ts';
import { combine, removed } from '#src/changes/build.ts';
import { nameOf } from '#src/changes/name-of.ts';
import { recordCommands } from './record-commands.ts';

/** What was scored on a criterion goes with it. */
export const [addTender, editTender, removeTender] = recordCommands('tenders', 'Tender', {
  besides: ({ assessments, consensuses }, before, after) => {
    const left = new Set<string>(after.criteria.map(({ id }) => id));
    const gone = new Set<string>(before.criteria.map(({ id }) => id).filter((id) => !left.has(id)));
    const goes = (each: { readonly tender: string; readonly criterion: string }) =>
      each.tender === before.id && gone.has(each.criterion);
    return combine(removed('assessments', assessments.filter(goes)), removed('consensuses', consensuses.filter(goes)));
  },
});

/** [TE5] What is locked is not edited any more, and is not unlocked. */
export const [addAssessment, editAssessment, removeAssessment] = recordCommands('assessments', 'Assessment', {
  refusal: (dossier, record) =>
    record.isLocked ? refuse('assessment-locked', { what: nameOf(dossier, record) }) : null,
  context: ({ isLocked }) => (isLocked === true ? 'locked' : null),
});

export const [addConsensus, editConsensus, removeConsensus] = recordCommands('consensuses', 'Consensus');
