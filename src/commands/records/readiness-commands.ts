import { recordCommands } from './record-commands.ts';

export const [addProcess, editProcess, removeProcess] = recordCommands('processes', 'Process');
export const [addLadder, editLadder, removeLadder] = recordCommands('ladders', 'Ladder');
export const [addReadiness, editReadiness, removeReadiness] = recordCommands('readiness', 'Readiness');
export const [addCondition, editCondition, removeCondition] = recordCommands('conditions', 'Condition', {
  movable: ['client'],
  context: ({ metOn }) => (metOn === undefined ? null : metOn === null ? 'unmet' : 'met'),
});
export const [addPilot, editPilot, removePilot] = recordCommands('pilots', 'Pilot');
export const [addBenefit, editBenefit, removeBenefit] = recordCommands('benefits', 'Benefit');
export const [addSession, editSession, removeSession] = recordCommands('sessions', 'Session');
