import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import {
  addFriction,
  addMoment,
  addRetrospective,
  editFriction,
  editMoment,
  editRelation,
  editRetrospective,
  removeFriction,
  removeMoment,
  removeRelation,
  removeRetrospective,
} from '#src/commands/records/relation-commands.ts';
import type { Given } from '#src/commands/records/record-commands.ts';
import type { Friction } from '#src/dossier/friction.ts';
import type { FrictionId, MomentId, RelationId, RetrospectiveId } from '#src/dossier/ids.ts';
import type { Moment } from '#src/dossier/moment.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { Retrospective } from '#src/dossier/retrospective.ts';

// What is done to a relation, each one intention and so one step of undo.

export function changeRelation(id: RelationId, patch: Partial<Omit<Relation, 'id' | 'client' | 'supplier'>>): void {
  void runCommand(editRelation, { id, patch });
}

export function dropRelation(id: RelationId): void {
  void runCommand(removeRelation, { id }, { toast: currentText().t('relations:add.removed') });
}

export function putMoment(fields: Given<'moments'>): void {
  void runCommand(addMoment, { id: freshId<MomentId>(), fields });
}

export function changeMoment(id: MomentId, patch: Partial<Omit<Moment, 'id' | 'relation'>>): void {
  void runCommand(editMoment, { id, patch });
}

export function dropMoment(id: MomentId): void {
  void runCommand(removeMoment, { id }, { toast: currentText().t('relations:line.removed') });
}

export function putFriction(fields: Given<'frictions'>): void {
  void runCommand(addFriction, { id: freshId<FrictionId>(), fields });
}

export function changeFriction(
  id: FrictionId,
  patch: Partial<Omit<Friction, 'id' | 'relation'>>,
  toast?: string,
): void {
  void runCommand(editFriction, { id, patch }, toast === undefined ? {} : { toast });
}

export function dropFriction(id: FrictionId): void {
  void runCommand(removeFriction, { id }, { toast: currentText().t('relations:frictions.removed') });
}

export function putRetrospective(fields: Given<'retrospectives'>): void {
  void runCommand(addRetrospective, { id: freshId<RetrospectiveId>(), fields });
}

export function changeRetrospective(id: RetrospectiveId, patch: Partial<Omit<Retrospective, 'id' | 'relation'>>): void {
  void runCommand(editRetrospective, { id, patch });
}

export function dropRetrospective(id: RetrospectiveId): void {
  void runCommand(removeRetrospective, { id }, { toast: currentText().t('relations:back.removed') });
}
