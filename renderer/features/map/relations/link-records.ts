import { focusTree } from '#renderer/features/map/tree/focus-tree.ts';
import { setEditState } from '#renderer/features/map/editing/edit-state.ts';
import { setRelation } from '#renderer/features/map/map-state.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { clearOffers } from '#src/commands/offers/clear-offers.ts';
import { setOffer } from '#src/commands/offers/set-offer.ts';
import { clearPositions } from '#src/commands/positions/clear-positions.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import { linkRequirements } from '#src/commands/requirements/link-requirements.ts';
import { unlinkRequirements } from '#src/commands/requirements/unlink-requirements.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { Fit } from '#src/dossier/offer.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Point } from '#src/views/map/drop.ts';
import { nameOf } from '#src/views/map/relation-text.ts';
import { choicesBetween, type Relation, relationId } from '#src/views/map/node-relations.ts';

/** [P45] Two ends are known: asks what is between them, or nothing when these two can't have anything. */
export function askBetween(from: string, to: string, at: Point): void {
  const canBe = choicesBetween(from, to).length > 0;
  setEditState({ connecting: null, linking: null, choosing: canBe ? { from, to, at } : null });
}

export function prioritise(client: ClientId, requirement: RequirementId, priority: Priority | null): void {
  void runCommand(setPosition, { requirement, client, patch: { priority }, by: null, at: now() });
}

export function answerFor(supplier: SupplierId, requirement: RequirementId, fit: Fit): void {
  void runCommand(setOffer, { requirement, supplier, patch: { fit } });
}

/** What was chosen between two nodes becomes the relation one is looking at. */
export function connect(relation: Relation, value: Priority | Fit | null): void {
  switch (relation.kind) {
    case 'claim':
      prioritise(relation.client, relation.requirement, value as Priority | null);
      break;
    case 'offer':
      answerFor(relation.supplier, relation.requirement, value as Fit);
      break;
    case 'requires':
    case 'excludes':
      void runCommand(linkRequirements, { kind: relation.kind, from: relation.from, to: relation.to });
      break;
    case 'share':
      return;
    default:
      assertNever(relation);
  }
  focusTree();
}

/** [P46] Takes a relation away, with a way back in the message. A share is many relations and stays. */
export function disconnect(relation: Relation): void {
  const toast = removedText(relation);
  setRelation(null);
  switch (relation.kind) {
    case 'claim':
      return void runCommand(
        clearPositions,
        { cells: [{ requirement: relation.requirement, client: relation.client }] },
        { toast },
      );
    case 'offer':
      return void runCommand(
        clearOffers,
        { cells: [{ requirement: relation.requirement, supplier: relation.supplier }] },
        { toast },
      );
    case 'requires':
    case 'excludes':
      return void runCommand(
        unlinkRequirements,
        { kind: relation.kind, from: relation.from, to: relation.to },
        { toast },
      );
    case 'share':
      return;
    default:
      assertNever(relation);
  }
}

function removedText(relation: Relation): string {
  const { t } = currentText();
  const dossier = currentDossier();
  const [, from = '', to = ''] = relationId(relation).split(' ');
  return t('mapEdit:relation.removed', { from: nameOf(dossier, from), to: nameOf(dossier, to) });
}
