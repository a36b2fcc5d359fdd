import { goToAgreements } from '#renderer/store/agreements.ts';
import { showDecision } from '#renderer/store/deciding.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { showPhase } from '#renderer/store/readiness.ts';
import { showRelation, showRelationPart } from '#renderer/store/relations.ts';
import { select, showScreen } from '#renderer/store/session.ts';
import { dossierPhase } from '#src/analysis/readiness/gate-state.ts';
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
    case 'gate':
      return showPhase(dossierPhase(currentDossier()));
    case 'agreement':
      return goToAgreements('register', { current: place.id });
    case 'kpi':
      return goToAgreements('kpis', { kpi: place.id });
    case 'freedom':
      return toCalendar(place.id);
    case 'meetings':
      return goToAgreements('meetings');
    case 'moment':
      return toMoment(place.id);
    case 'session':
      return showScreen('simulation');
  }
}

function toRelation(id: string): void {
  const relation = find(currentDossier().relations, id);
  if (relation !== undefined) showRelation(relation);
}

function toCalendar(id: string): void {
  const supplier = find(currentDossier().freedoms, id)?.supplier ?? null;
  goToAgreements('calendar', { supplier, isSupplierChosen: supplier !== null });
}

function toMoment(id: string): void {
  const moment = find(currentDossier().moments, id);
  if (moment !== undefined) toRelation(moment.relation);
}
