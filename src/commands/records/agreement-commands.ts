import { recordCommands } from './record-commands.ts';

export const [addAgreement, editAgreement, removeAgreement] = recordCommands('agreements', 'Agreement', {
  context: ({ doneOn, lastCheckedOn, isShared }) => {
    if (typeof doneOn === 'string') return 'done';
    if (typeof lastCheckedOn === 'string') return 'checked';
    return isShared === undefined ? null : isShared ? 'shared' : 'private';
  },
});
export const [addDuty, editDuty, removeDuty] = recordCommands('duties', 'Duty');
export const [addKpi, editKpi, removeKpi] = recordCommands('kpis', 'Kpi');
export const [addMeasure, editMeasure, removeMeasure] = recordCommands('measures', 'Measure');
export const [addFreedom, editFreedom, removeFreedom] = recordCommands('freedoms', 'Freedom');
export const [addRhythm, editRhythm, removeRhythm] = recordCommands('rhythms', 'Rhythm');
export const [addPaper, editPaper, removePaper] = recordCommands('papers', 'Paper', {
  context: ({ handedOverOn }) => (typeof handedOverOn === 'string' ? 'handed' : null),
});
