import { recordCommands } from './record-commands.ts';

export const [addRelation, editRelation, removeRelation] = recordCommands('relations', 'Relation');
export const [addPulse, editPulse, removePulse] = recordCommands('pulses', 'Pulse');
export const [addLegalReading, editLegalReading, removeLegalReading] = recordCommands('legalReadings', 'LegalReading');
export const [addMoment, editMoment, removeMoment] = recordCommands('moments', 'Moment');
export const [addFriction, editFriction, removeFriction] = recordCommands('frictions', 'Friction', {
  context: ({ isShared }) => (isShared === true ? 'shared' : isShared === false ? 'private' : null),
});
export const [addRetrospective, editRetrospective, removeRetrospective] = recordCommands(
  'retrospectives',
  'Retrospective',
);
export const [addCulture, editCulture, removeCulture] = recordCommands('cultures', 'Culture');
export const [addAction, editAction, removeAction] = recordCommands('actions', 'Action', {
  context: ({ doneOn }) => (typeof doneOn === 'string' ? 'done' : null),
});
