import { showDecision } from '#renderer/store/deciding.ts';
import { type ActionDraft, showDialog } from '#renderer/store/dialogs.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { showRelation, showRelationPart } from '#renderer/store/relations.ts';
import { select, showScreen } from '#renderer/store/session.ts';
import { find } from '#src/base/table.ts';
import type { ActionId, CaseId, DecisionId } from '#src/dossier/ids.ts';
import type { Place, Step } from '#src/views/week/step.ts';

/** [WK13] An action to write down, or the place where it is settled. */
export function doStep(step: Step): void {
  if (step.kind === 'go') return goTo(step.place);
  showDialog({ kind: 'action', draft: step.draft as never });
}

export function goTo(place: Place): void {
  switch (place.kind) {
    case 'action':
      return showDialog({ kind: 'edit-action', id: place.id as ActionId });
    case 'case':
      select({ kind: 'case', id: place.id as CaseId });
      return showScreen('conflicts');
    case 'decision':
      return showDecision(place.id as DecisionId);
    case 'relation':
      return toRelation(place.id);
    case 'friction':
      toRelation(place.relation);
      return showRelationPart('frictions');
    default:
      return showDialog({ kind: 'action', draft: aboutPlace(place) });
  }
}

function toRelation(id: string): void {
  const relation = find(currentDossier().relations, id);
  if (relation !== undefined) showRelation(relation);
}

/** Places that are still to be built: what is to be done there is written down. */
function aboutPlace(place: Place): ActionDraft {
  if (place.kind === 'agreement' || place.kind === 'kpi' || place.kind === 'freedom')
    return { about: { kind: place.kind, id: place.id } };
  return {};
}
